package nl.maatwerkaanpak.vervanging.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.vervanging.Vervangproef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages, with everything that can hang on somebody. */
@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
class OverdrachtPagesIntegrationTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory house;

    private Vervangproef proef;
    private CasusId casus;

    @BeforeEach
    void open() {
        proef = new Vervangproef(house);
        casus = proef.casussen.anInformedCasus();
        proef.mensen.agreeActie(KARIN, casus, "Bel de school", JORIS, proef.today.plusDays(9));
        proef.mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        proef.mensen.accept(JORIS, proef.mensen.verwijzingOf(KARIN, casus, "jongerenwerk"));
        var other = proef.casussen.anInformedCasus();
        proef.mensen.refer(KARIN, other, "jongerenwerk", "Begeleiding");
        proef.mensen.take(
                JORIS, proef.mensen.verwijzingOf(KARIN, other, "jongerenwerk").value(), "userTask_answerVerwijzing");
    }

    @AfterEach
    void leaveNothing() {
        proef.end();
    }

    @Test
    void showsEverythingInWordsAndNobodyOfADossier() throws Exception {
        var page = text(get(KARIN, JORIS));

        assertThat(page)
                .contains(
                        "Werk van Joris Brouwer",
                        "Actie uitvoeren",
                        "Casussen als casusregisseur",
                        "Acties",
                        "Verwijzingen",
                        "Trajecten",
                        "name=\"casussen\" value=\"" + casus + "\"",
                        "Draag over")
                .doesNotContain("??", "Canarie");
        assertThat(text(get(JORIS, JORIS))).contains("/casussen/" + casus).doesNotContain("??", "Draag over");
        assertThat(get(PIM, JORIS)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void opensToTheDeputyWhoSeesWhomTheyStandInFor() throws Exception {
        proef.away(JORIS, AMINA);

        assertThat(text(get(AMINA, JORIS))).contains("Werk van Joris Brouwer", "/casussen/" + casus);
        assertThat(text(browser.get()
                        .uri("/casussen/" + casus)
                        .with(user(AMINA.toString()).roles("jongerenwerker"))
                        .exchange()))
                .contains("Als vervanger van Joris Brouwer, tot en met ")
                .doesNotContain("??");
    }

    @Test
    void tellsWhatDidNotGoAndKeepsWhatWasTyped() {
        var page = browser.post()
                .uri("/medewerkers/" + JORIS + "/overdracht")
                .param("casussen", casus.toString())
                .param("taken", UUID.randomUUID().toString())
                .param("overnemer", AMINA.toString())
                .param("overdrachtreden", "Andere verdeling")
                .with(user(OMAR.toString()).roles("casuistiekcoordinator"))
                .with(csrf())
                .exchange();

        assertThat(page)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(
                        "Niet alles is overgedragen",
                        "Alleen de procesregisseur van deze casus",
                        "Wat je aankruiste en er niet meer is",
                        "Dit is intussen gedaan of van een ander.",
                        "Andere verdeling",
                        "value=\"" + casus + "\" checked=\"checked\"")
                .doesNotContain("??");
    }

    private MvcTestResult get(MedewerkerId reader, MedewerkerId person) {
        return browser.get()
                .uri("/medewerkers/" + person + "/overdracht")
                .with(user(reader.toString()).roles("x"))
                .exchange();
    }

    private static String text(MvcTestResult page) throws UnsupportedEncodingException {
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsString();
    }
}
