package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * A login that did not succeed at our side. An answer of the identity provider that belongs to no question of ours (the
 * back button, an old tab, a login page that stood open too long) starts the login again; all else is shown.
 */
final class LoginFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginFailed.class);
    private static final String NO_QUESTION = "authorization_request_not_found";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof OAuth2AuthenticationException failure
                && NO_QUESTION.equals(failure.getError().getErrorCode())) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        LOG.warn("A login failed: {}", reason.getMessage());
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
