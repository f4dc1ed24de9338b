package nl.maatwerkaanpak.fenomeen.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.fenomeen.Fenomeenblad;
import nl.maatwerkaanpak.fenomeen.Fenomeentafel;
import nl.maatwerkaanpak.fenomeen.Fenomeentekst;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Fenomeenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class FenomeenPagesIntegrationTests {

    private static final String FEIT = "laten los van elkaar hetzelfde bericht zien";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Fenomeentafel tafel;

    private Mensenwerk mensen;
    private Fenomeenwerk werk;
    private SignaalId signaal;
    private FenomeenId id;
    private String path;

    @BeforeEach
    void open() {
        mensen = new Mensenwerk(house);
        werk = new Fenomeenwerk(mensen);
        signaal = mensen.report(NOOR, Demosignaal.all().get(6).melding(Verhaaltijd.endingBefore(Instant.now())));
        mensen.take(RUBEN, signaal.value(), "userTask_weighSignaal");
        id = werk.open(RUBEN, tekst("Werving via een groepsapp"), signaal);
        path = "/fenomenen/" + id;
    }

    @Test
    void theSecondSeesWhatTheFirstMadeOfItBesideTheirOwn() {
        Actor.as(KARIN, () -> tafel.change(id, 0, tekst("Werving bij de flats")));

        assertThat(post(RUBEN, path + "/wijzigen", form("Klusjes voor geld", 0)))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Zo staat het nu", "Werving bij de flats", "Klusjes voor geld", "name=\"versie\" value=\"1\"");
        assertThat(post(RUBEN, path + "/wijzigen", form("Klusjes voor geld", 1)))
                .hasRedirectedUrl(path);
        assertThat(blad().fenomeen().tekst().titel()).isEqualTo("Klusjes voor geld");
    }

    @Test
    void whatWasTypedStaysWhenSomebodyElseGaveItAwayOrClosedIt() {
        Actor.as(KARIN, () -> tafel.handOver(id, 0, KARIN));

        assertThat(post(RUBEN, path + "/status", "versie=0&nieuweStatus=GESLOTEN&statusreden=Het+is+gestopt"))
                .hasStatus(409)
                .bodyText()
                .contains("Een ander heeft dit fenomeen intussen gewijzigd", "Het is gestopt");
        assertThat(post(RUBEN, path + "/status", "versie=1&nieuweStatus=GESLOTEN"))
                .hasStatus(400)
                .bodyText()
                .contains("Schrijf waarom je het fenomeen sluit.");
        assertThat(post(RUBEN, path + "/status", "versie=1&nieuweStatus=GESLOTEN&statusreden=Gestopt"))
                .hasRedirectedUrl(path);
        assertThat(get(RUBEN, path)).bodyText().contains("Heropenen").doesNotContain("/koppelen", "/ontkoppelen");
    }

    @Test
    void aWordWhereADateBelongsLosesNothing() {
        assertThat(post(RUBEN, path + "/wijzigen", form("Klusjes voor geld", 0).replace("2026-10-01", "gisteren")))
                .hasStatus(400)
                .bodyText()
                .contains("Klusjes voor geld", "gisteren", "name=\"versie\" value=\"0\"");
        assertThat(post(RUBEN, path + "/wijzigen", form("Eerst", 0) + "&periodeTot=2026-09-01"))
                .hasStatus(400)
                .bodyText()
                .contains("Kies een laatste dag die niet voor de eerste ligt.");
    }

    @Test
    void whatIsSentTwiceIsOnce() {
        var note = "fenomeennotitie=Gebeld&inzending=" + UUID.randomUUID();
        post(RUBEN, path + "/notities", note);
        assertThat(post(RUBEN, path + "/notities", note)).hasRedirectedUrl(path);
        assertThat(blad().verloop())
                .filteredOn(regel -> "Gebeld".equals(regel.tekst()))
                .hasSize(1);

        var closing = "versie=0&nieuweStatus=GESLOTEN&statusreden=Gestopt&inzending=" + UUID.randomUUID();
        post(RUBEN, path + "/status", closing);
        assertThat(post(RUBEN, path + "/status", closing)).hasRedirectedUrl(path);

        var opening = form("Tweemaal verstuurd", 0) + "&inzending=" + UUID.randomUUID();
        post(RUBEN, "/fenomenen/nieuw", opening);
        assertThat(post(RUBEN, "/fenomenen/nieuw", opening)).hasRedirectedUrl("/fenomenen");
        assertThat(Actor.as(RUBEN, () -> tafel.list(null, null)))
                .filteredOn(regel -> regel.fenomeen().tekst().titel().equals("Tweemaal verstuurd"))
                .hasSize(1);
    }

    @Test
    void aSignaalIsLinkedFromItsOwnPageAndOthersSeeNothingBehindIt() {
        var other = mensen.report(NOOR, Demosignaal.all().get(6).melding(Verhaaltijd.endingBefore(Instant.now())));
        mensen.take(SANNE, other.value(), "userTask_weighSignaal");

        assertThat(get(SANNE, "/signalen/" + other + "/wegen")).bodyText().contains("/signalen/" + other + "/fenomeen");
        assertThat(get(SANNE, "/signalen/" + other + "/fenomeen"))
                .hasStatusOk()
                .bodyText()
                .contains("Werving via een groepsapp");
        assertThat(post(SANNE, "/signalen/" + other + "/fenomeen", "bijFenomeen=" + id))
                .hasRedirectedUrl(path);
        assertThat(get(RUBEN, "/signalen/" + other + "/fenomeen")).hasStatus(404);
        assertThat(get(KARIN, path))
                .hasStatusOk()
                .bodyText()
                .contains("S-")
                .doesNotContain(FEIT, "/signalen/" + other + "/lezen");
        assertThat(get(SANNE, path)).bodyText().contains("/signalen/" + other + "/lezen");
    }

    @Test
    void aNewOneBeginsWithTheSignaalAndItsWijk() {
        assertThat(get(RUBEN, "/fenomenen/nieuw?signaal=" + signaal))
                .hasStatusOk()
                .bodyText()
                .contains("Begint met signaal S-", "name=\"signaal\" value=\"" + signaal + "\"");
        assertThat(get(SANNE, "/fenomenen/nieuw?signaal=" + signaal)).hasStatus(404);
        assertThat(post(SANNE, "/fenomenen/nieuw", form("Niet mijn signaal", 0) + "&signaal=" + signaal))
                .hasStatus(404);
        assertThat(Actor.as(RUBEN, () -> tafel.list(null, null)))
                .noneMatch(regel -> regel.fenomeen().tekst().titel().equals("Niet mijn signaal"));
    }

    @Test
    void warnsOfANumberThatLooksLikeABsn() {
        assertThat(post(RUBEN, path + "/notities", "fenomeennotitie=Nummer+111222333"))
                .hasRedirectedUrl(path)
                .flash()
                .containsEntry("melding", "fenomeen.bsn");
    }

    @Test
    void aParticipantReadsItFromTheAgendaAndAStraatcoachSeesNothing() {
        var overleg = mensen.plan(KARIN, VERA, Instant.parse("2099-01-08T08:30:00Z"), "Stadhuis");
        werk.schedule(KARIN, id, overleg, "Wie licht ouders voor?", List.of(PAULA));

        assertThat(get(PAULA, "/overleggen/" + overleg))
                .hasStatusOk()
                .bodyText()
                .contains("Werving via een groepsapp", "Wie licht ouders voor?", path + "/lezen")
                .doesNotContain("/besluit", "/intrekken", "Fenomeen agenderen");
        assertThat(get(PAULA, path + "/lezen"))
                .hasStatusOk()
                .bodyText()
                .contains("Jongens worden voor klusjes gevraagd.", "S-", "deelnemer aan het overleg")
                .doesNotContain(FEIT);
        assertThat(get(PAULA, path)).hasStatus(404);
        for (var forbidden :
                List.of("/fenomenen", path, path + "/lezen", path + "/overleggen", "/fenomenen/agenderen")) {
            assertThat(get(NOOR, forbidden)).hasStatus(404);
        }
        assertThat(get(SANNE, path + "/overleggen"))
                .hasStatusOk()
                .bodyText()
                .contains("O-", "Wie licht ouders voor?")
                .doesNotContain("Zet op de agenda", "/intrekken");
    }

    @Test
    void theSecondWhoDecidesKeepsTheirWords() {
        var overleg = mensen.plan(KARIN, VERA, Instant.parse("2099-01-08T08:30:00Z"), "Stadhuis");
        werk.schedule(KARIN, id, overleg, "Wie licht ouders voor?", List.of());
        var punt = "/overleggen/%s/fenomeenpunten/%s".formatted(overleg, werk.puntOf(KARIN, id, overleg));

        assertThat(post(KARIN, punt + "/besluit", "fenomeenbesluit=De+school"))
                .hasRedirectedUrl("/overleggen/" + overleg);
        assertThat(post(KARIN, punt + "/besluit", "fenomeenbesluit=De+politie"))
                .hasStatus(409)
                .bodyText()
                .contains("De school", "De politie", "Iemand anders heeft het besluit net vastgelegd");
        assertThat(post(KARIN, punt + "/intrekken", "waaromVanAgenda=Toch+niet"))
                .hasStatus(409)
                .bodyText()
                .contains("Toch niet");
        assertThat(get(KARIN, "/overleggen/" + overleg)).bodyText().contains("Sluit het overleg", "De school");
    }

    private static Fenomeentekst tekst(String titel) {
        return new Fenomeentekst(
                titel, List.of("presikhaaf"), LocalDate.of(2026, 10, 1), null, "Jongens worden voor klusjes gevraagd.");
    }

    private static String form(String titel, int versie) {
        return "fenomeentitel=%s&fenomeenwijken=presikhaaf&periodeVan=2026-10-01&patroon=Klusjes&versie=%d"
                .formatted(titel.replace(' ', '+'), versie);
    }

    private Fenomeenblad blad() {
        return Actor.as(RUBEN, () -> tafel.read(id));
    }

    private MvcTestResult get(MedewerkerId who, String where) {
        return browser.get().uri(where).with(user(who.toString())).exchange();
    }

    private MvcTestResult post(MedewerkerId who, String where, String form) {
        return browser.post()
                .uri(where)
                .with(user(who.toString()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange();
    }
}
