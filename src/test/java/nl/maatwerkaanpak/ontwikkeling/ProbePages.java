package nl.maatwerkaanpak.ontwikkeling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

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
                .GET("/noodtoegang/proef", request -> ServerResponse.ok().render("proef-bevestigen"))
                .POST("/noodtoegang/proef", ProbePages::sent)
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

    private static ServerResponse sent(ServerRequest request) {
        var text = request.param("reden").orElse("") + " "
                + request.servletRequest().getParameterMap().keySet();
        return ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).body(text);
    }

    private static ServerResponse fail(ServerRequest request) {
        throw new IllegalStateException("Noor Hendriks must not be on the page of " + request.path());
    }
}
