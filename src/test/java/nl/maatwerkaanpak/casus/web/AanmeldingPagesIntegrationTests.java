package nl.maatwerkaanpak.casus.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.Aanmeldtafel;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class AanmeldingPagesIntegrationTests {

    private static final String NAAM = "D'Angelo <b>\"Dé\"</b>";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Aanmeldtafel tafel;

    @Test
    void filesFormThatIsSentTwiceOnce() {
        var before = filed();
        var inzending = UUID.randomUUID().toString();

        assertThat(form().param("inzending", inzending)).hasRedirectedUrl("/aanmeldingen");
        assertThat(form().param("inzending", inzending)).hasRedirectedUrl("/aanmeldingen");
        assertThat(filed()).isEqualTo(before + 1);

        assertThat(form().param("inzending", UUID.randomUUID().toString())).hasRedirectedUrl("/aanmeldingen");
        assertThat(filed()).isEqualTo(before + 2);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        var inzending = UUID.randomUUID().toString();

        assertThat(formWith("doel", "x".repeat(1001)).param("inzending", inzending))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains(
                        "Maak dit korter: hooguit 1000 tekens.",
                        "x".repeat(1001),
                        "D&#39;Angelo &lt;b&gt;&quot;Dé&quot;&lt;/b&gt;",
                        inzending)
                .doesNotContain("<b>\"Dé");
    }

    @Test
    void refusesWijkAndJongereThatNobodyKnows() {
        assertThat(formWith("wijk", "atlantis"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Kies een wijk uit de lijst.");
        assertThat(formWith("jongere", "zomaar"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Kies een jongere uit de lijst.");
        assertThat(formWith("jongere", UUID.randomUUID().toString())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksWhyJongereDoesNotKnow() {
        assertThat(formWith("geinformeerd", "NEE"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Schrijf op waarom de jongere het nog niet weet.");
    }

    private int filed() {
        return Actor.as(JORIS, tafel::mine).size();
    }

    private MockMvcRequestBuilder form() {
        return formWith("doel", "Hulp");
    }

    /** The form filled in, but for one field. */
    private MockMvcRequestBuilder formWith(String field, String value) {
        var fields = new HashMap<>(Map.of(
                "jongere", "nieuw",
                "naam", NAAM,
                "wijk", "malburgen",
                "aanleiding", "Gezien",
                "doel", "Hulp",
                "geinformeerd", "JA"));
        fields.put(field, value);
        var request = browser.post()
                .uri("/aanmeldingen/nieuw")
                .with(user(JORIS.toString()).roles("jongerenwerker"))
                .with(csrf());
        fields.forEach(request::param);
        return request;
    }
}
