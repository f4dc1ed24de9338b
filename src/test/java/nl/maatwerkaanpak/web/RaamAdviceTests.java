package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class RaamAdviceTests {

    private static final MedewerkerId NOOR = MedewerkerId.of("00000000-0000-4000-8000-000000000101");

    private final Aanpak aanpak = mock();
    private final Medewerkers medewerkers = mock();
    private final RaamAdvice advice = new RaamAdvice(aanpak, medewerkers);

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void namesWhoIsLoggedInAndAsWhat() {
        logIn("ROLE_straatcoach", "OIDC_USER", "SCOPE_openid");

        var raam = advice.raam(new MockHttpServletRequest("GET", "/signalen"));

        assertThat(raam.naam()).isEqualTo("Noor Hendriks");
        assertThat(raam.rollen()).containsExactly("straatcoach op straat");
        assertThat(raam.punten()).filteredOn(Raam.Navigatiepunt::huidig).hasSize(1);
    }

    @Test
    void showsNobodyAnyWay() {
        var raam = advice.raam(new MockHttpServletRequest("GET", "/uitgelogd"));

        assertThat(raam).isEqualTo(Raam.BUITEN);
    }

    @Test
    void looksUpNoNameForFragment() {
        logIn("ROLE_straatcoach");
        var request = new MockHttpServletRequest("GET", "/taken/van-casus");
        request.addHeader("HX-Request", "true");

        advice.raam(request);

        verify(medewerkers, never()).find(any());
    }

    private void logIn(String... authorities) {
        var noor = new Medewerker(NOOR, "Noor Hendriks", "straatcoaches", Set.of("straatcoach"), true);
        when(medewerkers.find(NOOR)).thenReturn(Optional.of(noor));
        when(aanpak.rolnaam("straatcoach")).thenReturn("straatcoach op straat");
        when(aanpak.partner("straatcoach")).thenReturn(Optional.empty());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(NOOR.toString(), "", authorities));
    }
}
