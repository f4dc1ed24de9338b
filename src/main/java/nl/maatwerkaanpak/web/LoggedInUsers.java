package nl.maatwerkaanpak.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Makes the session's principal from the verified ID token; the identity provider is not asked for more. */
final class LoggedInUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String ROLLEN = "rollen";

    private final LoginRequirements requirements;

    LoggedInUsers(LoginRequirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var proved = Stream.of(StepUp.provedAt(requirements.check(token)));
        var rollen = Objects.requireNonNullElse(token.getClaimAsStringList(ROLLEN), List.<String>of()).stream()
                .map(rol -> new SimpleGrantedAuthority("ROLE_" + rol));
        return new LoggedInUser(
                subject(token.getSubject()), Stream.concat(rollen, proved).toList(), token);
    }

    private static UUID subject(@Nullable String subject) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(subject, ""));
        } catch (IllegalArgumentException foreign) {
            throw new OAuth2AuthenticationException(new OAuth2Error("invalid_subject"), foreign);
        }
    }
}
