package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What happens to a request that is refused. Without a login, or with one that has ended: through the login and back to
 * the page, also from a fragment or a form. With a login: the same answer as for a page that does not exist, because what
 * is hidden must not show that it is there. Where a recent proof is asked ({@link StepUp}): through the login as well.
 */
final class HiddenOrExpired implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String HTMX = "HX-Request";

    private final String loginPath;
    private final ReturnPath back;
    private final BewaardeFormulieren forms;

    HiddenOrExpired(String loginPath, ReturnPath back, BewaardeFormulieren forms) {
        this.loginPath = loginPath;
        this.back = back;
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (request.getHeader(HTMX) != null) {
            throughLoginFromFragment(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + loginPath);
        }
    }

    /** A form of an ended session is refused for its token before anyone asks who sent it. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (StepUp.isAskedFor(reason)) {
            askAgain(request, response);
        } else if (isLoggedIn()) {
            response.sendError(
                    reason instanceof CsrfException
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getHeader(HTMX) != null) {
            throughLoginFromFragment(request, response);
        } else {
            response.sendRedirect(Terugweg.to(request, request.getHeader("Referer")));
        }
    }

    /** A page is shown after it; a form waits, and can be sent then. */
    private void askAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StepUp.beginAsking(request);
        var isFragment = request.getHeader(HTMX) != null;
        if (!HttpMethod.GET.matches(request.getMethod())) {
            back.remember(request, request.getContextPath() + "/bevestigd/" + keep(request));
        } else if (isFragment) {
            back.remember(request, Terugweg.to(request, request.getHeader("HX-Current-URL")));
        } else {
            back.saveRequest(request, response);
        }
        if (isFragment) {
            response.setHeader("HX-Redirect", request.getContextPath() + confirmPath());
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + confirmPath());
        }
    }

    private UUID keep(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return forms.keep(BewaardFormulier.of(path, request.getParameterMap()));
    }

    private String confirmPath() {
        return loginPath + "?" + StepUp.PARAMETER + "=ja";
    }

    /** Not asked from the request: forms are refused for their token before it knows its user. */
    private static boolean isLoggedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }

    /** htmx leaves the page for the address in this header, whatever the status; that page leads through the login. */
    private static void throughLoginFromFragment(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("HX-Redirect", Terugweg.to(request, request.getHeader("HX-Current-URL")));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
