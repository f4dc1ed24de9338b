package nl.maatwerkaanpak.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.maatwerkaanpak.medewerker.Zekerheid;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * What a login has to prove. It is asked of the identity provider and then looked for in its token: a provider that was set up
 * otherwise, or changed by hand, lets nobody in with less.
 *
 * @param zekerheid how sure it has to be who this is
 * @param age how long ago at most it asked the person
 */
record LoginRequirements(Zekerheid zekerheid, Duration age, Clock clock) {

    /** For the way back from the provider, and for two clocks that are not quite equal. */
    private static final Duration LEEWAY = Duration.ofMinutes(2);

    /** When the person proved who they are. Throws when the token does not say so, or not what is asked. */
    Instant check(OidcIdToken token) {
        if (!zekerheid.isReachedBy(token.getAuthenticationContextClass())) {
            throw refusal("insufficient_acr");
        }
        var proved = token.getAuthenticatedAt();
        if (proved == null || proved.isBefore(clock.instant().minus(age).minus(LEEWAY))) {
            throw refusal("authentication_too_old");
        }
        return proved;
    }

    private static OAuth2AuthenticationException refusal(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code), code);
    }
}
