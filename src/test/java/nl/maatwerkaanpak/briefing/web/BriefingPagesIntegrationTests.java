package nl.maatwerkaanpak.briefing.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import nl.maatwerkaanpak.briefing.Briefingpunt.Soort;
import nl.maatwerkaanpak.briefing.BriefingpuntId;
import nl.maatwerkaanpak.briefing.Briefingtafel;
import nl.maatwerkaanpak.briefing.NieuwBriefingpunt;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.signaal.Dienst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two who change the same point: the second loses nothing of what they typed. */
@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
class BriefingPagesIntegrationTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Briefingtafel tafel;

    private Dienst later;
    private BriefingpuntId id;

    @BeforeEach
    void write() {
        later = tafel.now().next();
        Actor.as(
                SANNE,
                () -> tafel.read().stream()
                        .map(punt -> tafel.remove(punt.id(), punt.versie()))
                        .toList());
        Actor.as(SANNE, () -> tafel.add(punt("Fietsen bij de brug")));
        id = Actor.as(SANNE, () -> tafel.read()).get(0).id();
    }

    @Test
    void theSecondSeesWhatTheFirstMadeOfItBesideTheirOwn() {
        Actor.as(SANNE, () -> tafel.change(id, 0, punt("Fietsen bij het plein")));

        assertThat(save("Scooters bij de brug", 0))
                .hasStatus(409)
                .bodyText()
                .contains("Zo staat het nu", "Fietsen bij het plein", "Scooters bij de brug", "value=\"1\"");
        assertThat(save("Scooters bij de brug", 1)).hasStatus3xxRedirection();
        assertThat(texts()).isEqualTo("Scooters bij de brug");
    }

    @Test
    void whatWasTypedForAPointThatIsGoneCanBecomeANewOne() {
        Actor.as(SANNE, () -> tafel.remove(id, 0));

        assertThat(save("Scooters bij de brug", 0))
                .hasStatus(409)
                .bodyText()
                .contains("Scooters bij de brug", "action=\"/briefing/nieuw\"")
                .doesNotContain("Zo staat het nu");
        assertThat(post("/briefing/" + id, "punt=Scooters"))
                .hasStatus(400)
                .bodyText()
                .contains("Scooters", "action=\"/briefing/nieuw\"");
    }

    private NieuwBriefingpunt punt(String tekst) {
        return new NieuwBriefingpunt(later, Soort.HOTSPOT, null, null, tekst);
    }

    private String texts() {
        return String.join(
                "; ",
                Actor.as(SANNE, () -> tafel.read()).stream()
                        .map(punt -> punt.tekst())
                        .toList());
    }

    private MvcTestResult save(String tekst, int versie) {
        return post(
                "/briefing/" + id,
                "dienst=%s&briefingsoort=HOTSPOT&gebied=overal&punt=%s&versie=%d"
                        .formatted(later.code(), tekst, versie)
                        .replace(' ', '+'));
    }

    private MvcTestResult post(String path, String form) {
        return browser.post()
                .uri(path)
                .with(user(SANNE.toString()).roles("signaalcoordinator"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange();
    }
}
