package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way back to the page that a browser says it came from. */
final class Terugweg {

    private Terugweg() {}

    /** Path and query of that page, never its host: this must not lead anywhere else. The start when it says none. */
    static String to(HttpServletRequest request, @Nullable String page) {
        return Optional.ofNullable(page)
                .flatMap(Terugweg::parse)
                .filter(uri -> uri.getRawPath() != null && uri.getRawPath().matches("/[^/\\\\].*"))
                .map(uri -> uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))
                .orElse(request.getContextPath() + "/");
    }

    private static Optional<URI> parse(String page) {
        try {
            return Optional.of(URI.create(page));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
