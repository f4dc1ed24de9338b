package nl.maatwerkaanpak.casus.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.casus.Afschermtafel;
import nl.maatwerkaanpak.casus.Afschermuitkomst;
import nl.maatwerkaanpak.casus.Afschermvraag;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.privacy.Onderwerp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What lists, agendas and pages say of a closed dossier to whom it is closed to: nothing. The matrix asks every page. */
@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
class AfschermingPagesIntegrationTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Mensenwerk mensen;
    private CasusId casus;
    private UUID overleg;

    @BeforeEach
    void open() {
        var proef = new Casusproef(house);
        mensen = proef.mensen();
        casus = proef.anInformedCasus();
        var planned = mensen.plan(KARIN, VERA, Instant.parse("2099-01-05T09:00:00Z"), "Stadhuis");
        mensen.schedule(KARIN, casus, planned, "Wie helpt?", List.of(PIM));
        overleg = planned.value();
    }

    @Test
    void listsAndTheAgendaSayNothingOfIt() throws Exception {
        var kenmerk = kenmerk();
        assertThat(text("/casussen", JORIS)).contains(kenmerk);
        assertThat(text("/overleggen/" + overleg, VERA)).contains(kenmerk);

        close(JORIS, AMINA);
        close(VERA, null);

        assertThat(text("/casussen", JORIS)).doesNotContain(kenmerk);
        assertThat(text("/overleggen/" + overleg, VERA)).doesNotContain(kenmerk, "Wie helpt?");
        assertThat(text("/taken", JORIS)).doesNotContain(kenmerk);
        assertThat(text("/vervanging", JORIS)).doesNotContain(kenmerk);
    }

    @Test
    void looksTheSameAsACasusThatDoesNotExist() throws Exception {
        close(JORIS, AMINA);

        var closed = text("/casussen/" + casus, JORIS);
        var none = text("/casussen/" + UUID.randomUUID(), JORIS);

        assertThat(closed).isEqualTo(none);
    }

    @Test
    void asksForTheSuccessorAgainWhenSomethingElseIsMissing() {
        var form = "afgeschermde=" + JORIS + "&opvolger=" + AMINA;

        var answer = post("/casussen/" + casus + "/afscherming", KARIN, form);
        var byNumber = post("/afschermingen", FRANK, form + "&dossiernummer=" + kenmerk());

        assertThat(answer).hasStatus(400).bodyText().contains("name=\"opvolger\"", AMINA.toString());
        assertThat(byNumber).hasStatus(400).bodyText().contains("name=\"opvolger\"");
    }

    @Test
    void refusesAnActieForWhomItIsClosedToAsForWhoCarriesNothingOut() {
        close(PIM, null);

        var answer = post(
                "/casussen/" + casus + "/acties/nieuw",
                KARIN,
                "omschrijving=Bel&uiterlijk=2099-01-05&actiehouder=" + PIM + "&inzending=" + UUID.randomUUID());

        assertThat(answer).hasStatus(400);
    }

    @Test
    void looksAtTheOneThatIsLiftedAlone() {
        close(PIM, null);
        var other = new Casusproef(house).anInformedCasus();
        mensen.as(
                KARIN,
                Afschermtafel.class,
                tafel ->
                        tafel.close(Onderwerp.casus(other.value()), new Afschermvraag(PIM, "Is familie.", null, null)));
        var id = mensen.as(KARIN, Afschermtafel.class, tafel -> tafel.read(Onderwerp.casus(casus.value())))
                .afschermingen()
                .get(0)
                .id();

        var page = browser.get()
                .uri("/afschermingen/" + id + "/opheffen")
                .with(user(FRANK.toString()).roles("privacyfunctionaris"))
                .exchange();

        assertThat(page).hasStatusOk().bodyText().contains("name=\"ophefreden\"");
        assertThat(linesOf(FRANK, casus)).isOne();
        assertThat(linesOf(FRANK, other)).isZero();
    }

    @Test
    void findsTheDossierOfAnEncodedAddress() {
        var page = browser.get()
                .uri(URI.create("/%63asussen/" + casus + "/afscherming"))
                .with(user(KARIN.toString()).roles("x"))
                .exchange();

        assertThat(page).hasStatusOk();
    }

    private MvcTestResult post(String pad, MedewerkerId wie, String body) {
        return browser.post()
                .uri(pad)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(body)
                .with(user(wie.toString()).roles("x"))
                .with(csrf())
                .exchange();
    }

    private int linesOf(MedewerkerId wie, CasusId dossier) {
        return Actor.as(
                wie,
                () -> transactions.execute(status -> jdbc.sql("""
                                select count(*)
                                from maatwerk.verwerkingslog
                                where onderwerp_id = :casus
                                  and medewerker_id = :wie
                                """)
                        .param("casus", dossier.value())
                        .param("wie", wie.value())
                        .query(Integer.class)
                        .single()));
    }

    private void close(MedewerkerId voor, @Nullable MedewerkerId opvolger) {
        var outcome = mensen.as(
                KARIN,
                Afschermtafel.class,
                tafel -> tafel.close(
                        Onderwerp.casus(casus.value()), new Afschermvraag(voor, "Is familie.", null, opvolger)));
        assertThat(outcome).isEqualTo(Afschermuitkomst.AFGESCHERMD);
    }

    private String kenmerk() {
        return mensen.as(KARIN, Casusdossiers.class, dossiers -> dossiers.read(casus))
                .casus()
                .kenmerk();
    }

    private String text(String pad, MedewerkerId lezer) throws Exception {
        return browser.get()
                .uri(pad)
                .with(user(lezer.toString()).roles("x"))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
