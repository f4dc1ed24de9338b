package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ExtendWith(OutputCaptureExtension.class)
class RateLimitTests {

    private static final String LOGIN = "/oauth2/authorization/maatwerkaanpak";

    private Instant now = Instant.parse("2026-11-03T10:00:00Z");
    private final RateLimit limit = new RateLimit(new Limieten(3, 2, 4), new Moving());

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void refusesOneAddressThatBeginsTooManyLoginsAndNoOther() throws Exception {
        ask(LOGIN, "10.0.0.1");
        ask("/login/oauth2/code/maatwerkaanpak", "10.0.0.1");
        ask(LOGIN, "10.0.0.1");

        assertThat(ask(LOGIN, "10.0.0.1").getStatus()).isEqualTo(429);
        assertThat(ask(LOGIN, "10.0.0.2").getStatus()).isEqualTo(200);
    }

    @Test
    void tellsWhenToTryAgainAndThenLetsIn(CapturedOutput log) throws Exception {
        for (var i = 0; i < 3; i++) {
            ask(LOGIN, "10.0.0.1");
        }

        var refused = ask(LOGIN, "10.0.0.1");
        var seconds = Integer.parseInt(String.valueOf(refused.getHeader("Retry-After")));
        now = now.plusSeconds(seconds);

        assertThat(seconds).isEqualTo(21);
        assertThat(ask(LOGIN, "10.0.0.1").getStatus()).isEqualTo(200);
        assertThat(log).contains("Somebody asks too often: INLOGGEN").doesNotContain("10.0.0.1");
    }

    @Test
    void countsDossiersForTheMedewerkerWhereverTheyAre() throws Exception {
        logIn(UUID.randomUUID());
        for (var i = 0; i < 4; i++) {
            assertThat(ask("/casussen/" + i, "10.0.0." + i).getStatus()).isEqualTo(200);
        }

        assertThat(ask("/signalen/4", "10.0.0.9").getStatus()).isEqualTo(429);
        assertThat(ask("/taken", "10.0.0.9").getStatus()).isEqualTo(200);
        logIn(UUID.randomUUID());
        assertThat(ask("/signalen/4", "10.0.0.9").getStatus()).isEqualTo(200);
    }

    @Test
    void countsLookingForSomethingApart() throws Exception {
        logIn(UUID.randomUUID());
        ask("/noodtoegang", "10.0.0.1");
        ask("/aanmeldingen/nieuw", "10.0.0.1");

        assertThat(ask("/verwerkingslog/regels", "10.0.0.1").getStatus()).isEqualTo(429);
        assertThat(ask("/aanmeldingen/4/triage", "10.0.0.1").getStatus()).isEqualTo(200);
    }

    @Test
    void countsListsOverAllDossiersAsLookingForSomething() throws Exception {
        logIn(UUID.randomUUID());
        ask("/afschermingen", "10.0.0.1");
        ask("/verstrekkingen", "10.0.0.1");

        assertThat(ask("/afschermingen/4/opheffen", "10.0.0.1").getStatus()).isEqualTo(429);
        for (var i = 0; i < 4; i++) {
            assertThat(ask("/verstrekkingen/" + i, "10.0.0.1").getStatus()).isEqualTo(200);
        }
        assertThat(ask("/verstrekkingen/4/beoordelen", "10.0.0.1").getStatus()).isEqualTo(429);
    }

    @Test
    void remembersABoundedNumberOfAskers() {
        var emmers = new Emmers(1, 3, new Moving());
        for (var i = 0; i < 10; i++) {
            emmers.take("asker " + i);
        }

        assertThat(emmers.size()).isEqualTo(3);
        assertThat(emmers.take("asker 9")).isPositive();
        assertThat(emmers.take("asker 0")).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:",
        "2001:db8:1:2::9, 2001:db8:1:2:",
        "2001:db8::1, 2001:db8:0:0:",
        "::1, 0:0:0:0:",
        "fe80::1%eth0, fe80:0:0:0:",
        "[2001:db8:1:2::9], 2001:db8:1:2:"
    })
    void takesANetworkOfTheNewAddressesAsOneAsker(String address, String asker) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);

        assertThat(Adres.of(request)).isEqualTo(asker);
    }

    private MockHttpServletResponse ask(String path, String address) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static void logIn(UUID who) {
        var login = new TestingAuthenticationToken(who.toString(), null, "ROLE_pit");
        SecurityContextHolder.getContext().setAuthentication(login);
    }

    private final class Moving extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
