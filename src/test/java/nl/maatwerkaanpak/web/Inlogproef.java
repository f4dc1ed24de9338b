package nl.maatwerkaanpak.web;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.LoginRollen;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** Sessions as a login leaves them in the database, and the cookie with which a browser shows that it has one. */
final class Inlogproef<S extends Session> {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final FindByIndexNameSessionRepository<S> sessions;
    private final CookieSerializer cookies;

    Inlogproef(FindByIndexNameSessionRepository<S> sessions, CookieSerializer cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /** The session of somebody who proved at this moment who they are. */
    Cookie logIn(String who, Instant proved, String... rollen) {
        var session = sessions.createSession();
        session.setAttribute(CONTEXT, context(who, proved, rollen));
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, who);
        sessions.save(session);
        var response = new MockHttpServletResponse();
        cookies.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, session.getId()));
        return response.getCookies()[0];
    }

    /** As if who is logged in here had proved who they are at an earlier moment. */
    void proveEarlier(String who, Instant proved) {
        sessions.findByPrincipalName(who).values().forEach(session -> {
            SecurityContextImpl login = Objects.requireNonNull(session.getAttribute(CONTEXT));
            var rollen = LoginRollen.of(
                    Objects.requireNonNull(login.getAuthentication()).getAuthorities());
            session.setAttribute(CONTEXT, context(who, proved, rollen.toArray(String[]::new)));
            sessions.save(session);
        });
    }

    long count(String who) {
        return sessions.findByPrincipalName(who).size();
    }

    private static SecurityContextImpl context(String who, Instant proved, String... rollen) {
        var authorities = new ArrayList<GrantedAuthority>();
        for (var rol : rollen) {
            authorities.add(new SimpleGrantedAuthority("ROLE_" + rol));
        }
        authorities.add(StepUp.provedAt(proved));
        var token = new OidcIdToken("token", proved, proved.plusSeconds(60), Map.of("sub", who));
        var user = new LoggedInUser(UUID.fromString(who), authorities, token);
        return new SecurityContextImpl(new OAuth2AuthenticationToken(user, authorities, "maatwerkaanpak"));
    }
}
