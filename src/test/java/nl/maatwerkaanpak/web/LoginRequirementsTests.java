package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import nl.maatwerkaanpak.medewerker.Zekerheid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class LoginRequirementsTests {

    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");

    private final LoginRequirements strict = requirements(Zekerheid.TWEEDE_FACTOR);

    @Test
    void takesALoginWithSecondFactorAndTellsWhenItWasProved() {
        var proved = NOW.minusSeconds(20);

        assertThat(strict.check(token("2", proved))).isEqualTo(proved);
        assertThat(strict.check(token("3", proved))).isEqualTo(proved);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"1", "0", "", "goud", "-2", "2.5", "999999999999"})
    void refusesALoginWithLessOrWithoutAWord(@Nullable String acr) {
        assertThatThrownBy(() -> strict.check(token(acr, NOW)))
                .isInstanceOf(OAuth2AuthenticationException.class)
                .hasMessage("insufficient_acr");
    }

    @Test
    void takesAPasswordInTheDemoOnly() {
        assertThat(requirements(Zekerheid.WACHTWOORD).check(token("1", NOW))).isEqualTo(NOW);
        assertThatThrownBy(() -> requirements(Zekerheid.WACHTWOORD).check(token("0", NOW)))
                .hasMessage("insufficient_acr");
    }

    @Test
    void refusesAnAnswerOfAnOldSession() {
        assertThat(strict.check(token("2", NOW.minus(Duration.ofMinutes(31))))).isBefore(NOW);
        assertThatThrownBy(() -> strict.check(token("2", NOW.minus(Duration.ofMinutes(33)))))
                .hasMessage("authentication_too_old");
        assertThatThrownBy(() -> strict.check(token("2", null))).hasMessage("authentication_too_old");
    }

    private static LoginRequirements requirements(Zekerheid zekerheid) {
        return new LoginRequirements(zekerheid, Duration.ofMinutes(30), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static OidcIdToken token(@Nullable String acr, @Nullable Instant proved) {
        var claims = new HashMap<String, Object>(Map.of("sub", "00000000-0000-4000-8000-000000000101"));
        if (acr != null) {
            claims.put("acr", acr);
        }
        if (proved != null) {
            claims.put("auth_time", proved);
        }
        return new OidcIdToken("token", NOW, NOW.plusSeconds(60), claims);
    }
}
