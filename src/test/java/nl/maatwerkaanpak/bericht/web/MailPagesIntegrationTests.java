package nl.maatwerkaanpak.bericht.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BEA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The page, in a municipality without a mail server. */
@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
class MailPagesIntegrationTests {

    private static final String CHECKED = "checked=\"checked\"";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private BeanFactory house;

    @Test
    void showsWhereMailGoesAndWhatSomebodyGetsWithoutAChoice() throws Exception {
        var page = text(get(BEA));

        assertThat(page)
                .contains("bea@maatwerkaanpak.example", "<option value=\"8\" selected=\"selected\">8 uur</option>")
                .doesNotContain("Vraag de beheerder om je mailadres toe te voegen.");
        assertThat(page.split(CHECKED, -1)).hasSize(3);
    }

    @Test
    void keepsWhatSomebodyChose() throws Exception {
        assertThat(post(NOOR, "10")).hasRedirectedUrl("/instellingen/mail");

        assertThat(text(get(NOOR)))
                .contains("<option value=\"10\" selected=\"selected\">10 uur</option>")
                .doesNotContain(CHECKED);
        assertThat(text(get(BEA))).contains(CHECKED);
    }

    @Test
    void asksAgainForHourThatIsNotOffered() {
        for (var uur : new String[] {"3", "", "acht"}) {
            assertThat(post(VERA, uur))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyText()
                    .contains("Kies een tijd uit de lijst.", "<title>Fout:")
                    .doesNotContain(CHECKED);
        }
    }

    @Test
    void saysWhomToAskWithoutAnAddress() throws Exception {
        var mila = MedewerkerId.create();
        Actor.run(
                Actor.DIRECTORY,
                () -> transactions.executeWithoutResult(status -> jdbc.sql(
                                "insert into maatwerk.medewerker values (:id, 'Mila O''Brien', 'pit', true, now())")
                        .param("id", mila.value())
                        .update()));

        assertThat(text(get(mila))).contains("Vraag de beheerder om je mailadres toe te voegen.");
    }

    @Test
    void isReachedFromTheNameOnEveryPage() throws Exception {
        assertThat(browser.get().uri("/taken").with(user(VERA.toString()).roles("voorzitter")))
                .bodyText()
                .contains("href=\"/instellingen/mail\"");
    }

    @Test
    void saysThatNoMailIsSentAndKeepsNoneForLater() throws Exception {
        var spoed = Demosignaal.all().stream()
                .filter(Demosignaal::spoed)
                .findFirst()
                .orElseThrow();

        new Mensenwerk(house).report(NOOR, spoed.melding(Verhaaltijd.endingBefore(Instant.now())));

        assertThat(text(get(VERA))).contains("Maatwerkaanpak verstuurt hier nu geen mail.");
        assertThat(Actor.<Integer>as(
                        Actor.POSTKAMER,
                        () -> transactions.execute(status -> jdbc.sql("select count(*) from maatwerk.bericht_uit")
                                .query(Integer.class)
                                .single())))
                .isZero();
    }

    private MvcTestResult get(MedewerkerId who) {
        return browser.get()
                .uri("/instellingen/mail")
                .with(user(who.toString()).roles("beheerder"))
                .exchange();
    }

    private MvcTestResult post(MedewerkerId who, String uur) {
        return browser.post()
                .uri("/instellingen/mail")
                .param("_dagoverzicht", "on")
                .param("_spoed", "on")
                .param("uur", uur)
                .with(user(who.toString()).roles("beheerder"))
                .with(csrf())
                .exchange();
    }

    private static String text(MvcTestResult page) throws UnsupportedEncodingException {
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsString();
    }
}
