package nl.maatwerkaanpak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
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

    private final Map<Limiet, Emmers> emmers = new EnumMap<>(Limiet.class);
    private final Map<Limiet, RequestMatcher> matchers = new EnumMap<>(Limiet.class);

    RateLimit(Limieten limieten, Clock clock) {
        for (var limiet : Limiet.values()) {
            emmers.put(limiet, new Emmers(limieten.perMinute(limiet), MOST_ASKERS, clock));
            matchers.put(limiet, matcher(limiet));
        }
    }

    private static RequestMatcher matcher(Limiet limiet) {
        return new OrRequestMatcher(limiet.paden().stream()
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .map(RequestMatcher.class::cast)
                .toList());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limiet = limiet(request);
        var wait = limiet.map(found -> wait(found, request)).orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            LOG.warn("Somebody asks too often: {}", limiet.orElseThrow());
            refuse(request, response, wait.toSeconds() + 1);
        }
    }

    /** The first that fits: looking for something counts as that, also where it is a page of a dossier. */
    private Optional<Limiet> limiet(HttpServletRequest request) {
        return Arrays.stream(Limiet.values())
                .filter(limiet -> matchers.get(limiet).matches(request))
                .findFirst();
    }

    /** Who is not logged in is sent to the login, and has nothing to be counted for here. */
    private Duration wait(Limiet limiet, HttpServletRequest request) {
        var asker = limiet.isPerAdres()
                ? Optional.of(Adres.of(request))
                : Actor.current().map(MedewerkerId::toString);
        return asker.map(emmers.get(limiet)::take).orElse(Duration.ZERO);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        request.setAttribute(SECONDS, seconds);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
