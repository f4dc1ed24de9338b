package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Where someone wanted to go before the login came in between. Spring's own cache would keep the whole request, with its
 * cookies and the fields of a form, in the session; here only the path of a page is kept.
 */
final class ReturnPath implements RequestCache {

    private static final String ATTRIBUTE = ReturnPath.class.getName();

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (isPage(request)) {
            var query = request.getQueryString();
            remember(request, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }

    void remember(HttpServletRequest request, String path) {
        request.getSession().setAttribute(ATTRIBUTE, path);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String path
                ? new SimpleSavedRequest(path)
                : null;
    }

    /** The request that comes back is an ordinary one: nothing of the first is put into it. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** Not a fragment, and not what a browser asks for by itself, such as an icon. */
    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return HttpMethod.GET.matches(request.getMethod())
                && request.getHeader(HiddenOrExpired.HTMX) == null
                && accept != null
                && accept.contains("text/html");
    }
}
