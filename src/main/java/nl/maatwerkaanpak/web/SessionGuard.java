package nl.maatwerkaanpak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import nl.maatwerkaanpak.aanpak.Inlogregels;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request whether its session may still be used: not after a working day, however busy it was, and not once the
 * directory knows that the person left or has other roles. Deleting sessions is not enough for that: one that is written at the
 * same moment, or begins with a token of a minute ago, would outlive it.
 */
final class SessionGuard extends OncePerRequestFilter {

    private final Clock clock;
    private final Dienstverband dienstverband;
    private final RequestMatcher unguarded;

    /** @param unguarded what shows the same to everybody, such as a style sheet: no question to the database for it */
    SessionGuard(Clock clock, Dienstverband dienstverband, RequestMatcher unguarded) {
        this.clock = clock;
        this.dienstverband = dienstverband;
        this.unguarded = unguarded;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return unguarded.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && (isTooOld(session) || !isOfSomeoneWhoWorksHere())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isTooOld(HttpSession session) {
        var begin = Instant.ofEpochMilli(session.getCreationTime());
        return begin.plus(Inlogregels.LANGSTE).isBefore(clock.instant());
    }

    /** A session in which nobody is logged in yet holds only where they want to go. */
    private boolean isOfSomeoneWhoWorksHere() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login == null || !(login.getPrincipal() instanceof LoggedInUser user) || dienstverband.covers(user);
    }
}
