package nl.maatwerkaanpak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 429 to who asks too often, with when to try again. The address is the one that the connection comes from; behind a
 * proxy it is the one that the proxy names, when {@code server.forward-headers-strategy} says that there is one. The log tells
 * which limiet it was and not whose.
 */
final class RateLimit extends OncePerRequestFilter {

    /** Where the error page finds how many seconds to wait. */
    static final String SECONDS = RateLimit.class.getName() + ".seconds";

    private static final Logger LOG = LoggerFactory.getLogger(RateLimit.class);
    private static final int MOST_ASKERS = 20_000;

    private final List<Telling> tellingen;

    RateLimit(Limieten limieten, Clock clock) {
        this.tellingen = Arrays.stream(Limiet.values())
                .map(limiet -> new Telling(
                        limiet, matcher(limiet), new Emmers(limieten.perMinute(limiet), MOST_ASKERS, clock)))
                .toList();
    }

    /** One limiet, where it holds and what each asker has left. */
    private record Telling(Limiet limiet, RequestMatcher paden, Emmers emmers) {}

    private static RequestMatcher matcher(Limiet limiet) {
        return new OrRequestMatcher(limiet.paden().stream()
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .map(RequestMatcher.class::cast)
                .toList());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var telling = telling(request);
        var wait = telling.map(found -> wait(found, request)).orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            LOG.warn("Somebody asks too often: {}", telling.orElseThrow().limiet());
            refuse(request, response, wait.toSeconds() + 1);
        }
    }

    /** The first that fits: looking for something counts as that, also where it is a page of a dossier. */
    private Optional<Telling> telling(HttpServletRequest request) {
        return tellingen.stream()
                .filter(telling -> telling.paden().matches(request))
                .findFirst();
    }

    /** Who is not logged in is sent to the login, and has nothing to be counted for here. */
    private static Duration wait(Telling telling, HttpServletRequest request) {
        var asker = telling.limiet().isPerAdres()
                ? Optional.of(Adres.of(request))
                : Actor.current().map(MedewerkerId::toString);
        return asker.map(telling.emmers()::take).orElse(Duration.ZERO);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        request.setAttribute(SECONDS, seconds);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
