package nl.maatwerkaanpak.web;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who is logged in, as the session keeps it: the subject's id and the roles, and no name or address. The identity
 * provider's token stays only because logging out there asks for it; the realm leaves personal data out of it.
 */
final class LoggedInUser implements OidcUser, Serializable {

    private static final long serialVersionUID = 1;

    private final UUID subject;
    private final List<GrantedAuthority> authorities;
    private final OidcIdToken token;

    LoggedInUser(UUID subject, List<? extends GrantedAuthority> authorities, OidcIdToken token) {
        this.subject = subject;
        this.authorities = List.copyOf(authorities);
        this.token = new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), claims());
    }

    @Override
    public String getName() {
        return subject.toString();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public Map<String, Object> getClaims() {
        return claims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return claims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    private Map<String, Object> claims() {
        return Map.of(IdTokenClaimNames.SUB, subject.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoggedInUser user && user.subject.equals(subject);
    }

    @Override
    public int hashCode() {
        return subject.hashCode();
    }
}
