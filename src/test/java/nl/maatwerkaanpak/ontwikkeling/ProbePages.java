package nl.maatwerkaanpak.ontwikkeling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Pages of the tests' own, to see login, session and refusal without depending on the pages of a room. Routes, and no
 * controller, so that no component scan finds them.
 */
final class ProbePages {

    private ProbePages() {}

    static RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/proef", request -> page())
                .GET("/proef/fragment", request -> fragment("gehaald"))
                .POST("/proef/fragment", request -> fragment("verstuurd"))
                .GET("/proef/kapot", ProbePages::fail)
                .GET("/noodtoegang/proef", ProbePages::form)
                .POST("/noodtoegang/proef", request -> fragment("verstuurd"))
                .build();
    }

    private static ServerResponse page() {
        var who = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return ServerResponse.ok().render("proef", Map.of("wie", who.getName(), "rollen", rollen(who)));
    }

    private static List<String> rollen(Authentication who) {
        return who.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith("ROLE_"))
                .toList();
    }

    private static ServerResponse fragment(String answer) {
        return ServerResponse.ok().body("<p id=\"antwoord\">" + answer + "</p>");
    }

    /** A route gets no flash attributes by itself, as a controller does. */
    private static ServerResponse form(ServerRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request.servletRequest());
        return ServerResponse.ok().render("proef-bevestigen", flash == null ? Map.of() : flash);
    }

    private static ServerResponse fail(ServerRequest request) {
        throw new IllegalStateException("Noor Hendriks must not be on the page of " + request.path());
    }
}
