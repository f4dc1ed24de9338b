package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Pages behind which somebody sees what all others did, or opens what is closed to them, ask again who this is: an unattended
 * desk must not be enough. Who proved it in the last quarter of an hour is let through; everyone else goes through the identity
 * provider, which asks for all factors of a login again, and comes back to the page.
 */
@Component
final class StepUp implements AuthorizationManager<RequestAuthorizationContext> {

    /** The only place where these addresses are named; a room that makes one more adds it here. */
    static final String[] ADDRESSES = {
        "/verwerkingslog/**", "/noodtoegang/**", "/afschermingen/**", "/toegangsoverzicht/**", "/verstrekkingen"
    };

    /** The parameter of the address where a login starts that asks for all factors again. */
    static final String PARAMETER = "bevestig";

    static final Duration VALID = Duration.ofMinutes(15);

    private static final String FACTOR = "FACTOR_INLOGGEN";
    private static final String ASKED = StepUp.class.getName();

    private final AllRequiredFactorsAuthorizationManager<Authentication> recent;

    StepUp(Clock clock) {
        this.recent = AllRequiredFactorsAuthorizationManager.<Authentication>builder()
                .requireFactor(factor -> factor.authority(FACTOR).validDuration(VALID))
                .build();
        this.recent.setClock(clock);
    }

    /** That the factors of the login were proved at this moment, for the login to keep. */
    static GrantedAuthority provedAt(Instant moment) {
        return FactorGrantedAuthority.withAuthority(FACTOR).issuedAt(moment).build();
    }

    /**
     * A denial that is no {@link FactorAuthorizationDecision} is of somebody who is not logged in at all. Every login is a
     * {@link LoggedInUser}; only a test without an identity provider puts in somebody else, who cannot be asked.
     */
    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> request, RequestAuthorizationContext context) {
        var login = request.get();
        if (login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken) {
            return new AuthorizationDecision(false);
        }
        return login.getPrincipal() instanceof LoggedInUser ? factors(login) : new AuthorizationDecision(true);
    }

    boolean isRecent(Authentication login) {
        return factors(login).isGranted();
    }

    private AuthorizationResult factors(Authentication login) {
        return recent.authorize(() -> login, login);
    }

    /** Whether somebody was refused for this, and may pass after proving who they are. */
    static boolean isAskedFor(AccessDeniedException refusal) {
        return refusal instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof FactorAuthorizationDecision;
    }

    /** Remembers that somebody was sent to be asked again, so that coming back without an answer is noticed. */
    static void beginAsking(HttpServletRequest request) {
        request.getSession().setAttribute(ASKED, true);
    }

    /** Whether it had been asked. */
    static boolean endAsking(HttpServletRequest request) {
        var session = request.getSession();
        var asked = session.getAttribute(ASKED) != null;
        session.removeAttribute(ASKED);
        return asked;
    }
}
