package nl.maatwerkaanpak.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Inlogregels;
import nl.maatwerkaanpak.medewerker.LoginRollen;
import nl.maatwerkaanpak.medewerker.Logins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * The end of a login: the session gets the time that it may be idle, and the person goes where they wanted to be. Who may
 * not come in is told so here: sending them on would lead through the login again, without an end.
 */
@Component
final class LoginSucceeded extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginSucceeded.class);

    private final Dienstverband dienstverband;
    private final Inlogregels regels;
    private final StepUp stepUp;
    private final Logins logins;

    LoginSucceeded(Dienstverband dienstverband, Aanpak aanpak, StepUp stepUp, Logins logins) {
        this.dienstverband = dienstverband;
        this.regels = aanpak.inloggen();
        this.stepUp = stepUp;
        this.logins = logins;
        setRequestCache(new ReturnPath());
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException, ServletException {
        var asked = StepUp.endAsking(request);
        if (login.getPrincipal() instanceof LoggedInUser user && !dienstverband.covers(user)) {
            refuse(request, response, "the directory does not know this person with these roles");
        } else if (asked && !stepUp.isRecent(login)) {
            refuse(request, response, "the identity provider did not ask again who this is");
        } else {
            request.getSession().setMaxInactiveInterval(seconds(login));
            logins.record();
            super.onAuthenticationSuccess(request, response, login);
        }
    }

    private int seconds(Authentication login) {
        return (int) regels.inactief(LoginRollen.of(login.getAuthorities())).toSeconds();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String reason)
            throws IOException {
        LOG.warn("A login was refused: {}", reason);
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
