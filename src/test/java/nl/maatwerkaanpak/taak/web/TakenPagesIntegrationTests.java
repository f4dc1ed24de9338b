package nl.maatwerkaanpak.taak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.taak.NieuweTaak;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.taak.Werklijst;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "camunda.bpm.generic-properties.properties.standalone-tasks-enabled=true")
@AutoConfigureMockMvc
@WithDatabase
class TakenPagesIntegrationTests {

    private static final MedewerkerId NOOR = demo(1);
    private static final MedewerkerId SANNE = demo(3);
    private static final MedewerkerId RUBEN = demo(4);
    private static final MedewerkerId FRANK = demo(15);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Werklijst werklijst;

    @Autowired
    private TaskService engine;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void linksOwnRowOnly() {
        var taak = offer(null);
        assertThat(get("/taken?weergave=zonder-eigenaar", SANNE, "signaalcoordinator"))
                .hasStatusOk()
                .bodyText()
                .contains("Signaal wegen", "S-2026-4711", "Presikhaaf", "voor: signaalcoördinator")
                .doesNotContain("/signalen/" + taak);

        assertThat(post("/taken/" + taak + "/neem-over", SANNE)).hasRedirectedUrl("/taken?weergave=mijn");

        assertThat(get("/taken", SANNE, "signaalcoordinator"))
                .hasStatusOk()
                .bodyText()
                .contains("/signalen/" + taak, "van jou", "Geef terug");
    }

    @Test
    void keepsViewAndWijkAfterTakingWork() {
        var taak = offer(null);

        assertThat(browser.post()
                        .uri("/taken/{id}/neem-over", taak)
                        .param("weergave", "te-laat")
                        .param("wijk", "malburgen&x=y")
                        .with(user(SANNE.toString()))
                        .with(csrf()))
                .hasRedirectedUrl("/taken?weergave=te-laat&wijk=malburgen%26x%3Dy");
    }

    @Test
    void tellsSecondWhoWasFirst() {
        var taak = offer(SANNE);

        assertThat(post("/taken/" + taak + "/neem-over", RUBEN))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sanne Verhoef heeft deze taak al.");
    }

    @Test
    void showsRoleWithoutWorkFriendlyPage() {
        assertThat(get("/taken?weergave=onzin&vanaf=onzin&wijk=onzin", FRANK, "privacyfunctionaris"))
                .hasStatusOk()
                .bodyText()
                .contains("Er is nu geen werk voor je", "of je collega");
    }

    @Test
    void hidesWhatIsNotTheirs() {
        var taak = offer(null);

        assertThat(post("/taken/" + taak + "/neem-over", NOOR)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/taken/" + taak + "/toewijzen", NOOR, "straatcoach")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/taken/" + TaakId.create() + "/toewijzen", SANNE, "signaalcoordinator"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/taken/van-casus/" + UUID.randomUUID(), SANNE, "signaalcoordinator"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsWhoCanGetTaakWithTheirOpenWork() {
        var taak = offer(SANNE);

        assertThat(get("/taken/" + taak + "/toewijzen", SANNE, "signaalcoordinator"))
                .hasStatusOk()
                .bodyText()
                .contains("Ruben Postma (", "open ta", "Nu bij Sanne Verhoef.")
                .doesNotContain("Joris Brouwer");
    }

    @Test
    void keepsInputWhenAssigningGoesWrong() {
        var taak = offer(SANNE);

        assertThat(assign(taak, SANNE, "", "Ik ben <b>vrij</b>.", SANNE))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Kies wie de taak krijgt.", "Ik ben &lt;b&gt;vrij&lt;/b&gt;.", "Fout:");
        assertThat(assign(taak, SANNE, RUBEN.toString(), " ", SANNE)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(assign(taak, SANNE, "geen-id", "x".repeat(501), SANNE)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(assign(taak, SANNE, NOOR.toString(), "Kun jij dit?", SANNE))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Deze collega kan de taak niet doen.");
    }

    @Test
    void assignsWithReason() {
        var taak = offer(SANNE);

        assertThat(assign(taak, SANNE, RUBEN.toString(), "Ik ben vrij.", SANNE)).hasRedirectedUrl("/taken");

        assertThat(get("/taken", RUBEN, "signaalcoordinator")).bodyText().contains("/signalen/" + taak);
    }

    @Test
    void showsWhoHasTaakByNow() {
        var taak = offer(SANNE);

        assertThat(assign(taak, RUBEN, RUBEN.toString(), "Ik doe het.", null))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("De taak is intussen van Sanne Verhoef.", "Ik doe het.");
    }

    @Test
    void showsOpenWorkToWhoDividesIt() {
        assertThat(get("/taken/werk-van/" + FRANK, SANNE, "signaalcoordinator"))
                .hasStatusOk()
                .bodyText()
                .contains("geen open taken");
        assertThat(get("/taken/werk-van/" + SANNE, FRANK, "privacyfunctionaris"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void startsStraatcoachInTheForm() {
        assertThat(get("/", NOOR, "straatcoach")).hasRedirectedUrl("/signalen/nieuw");
        assertThat(get("/", SANNE, "signaalcoordinator")).hasRedirectedUrl("/taken");
    }

    private MvcTestResult get(String uri, MedewerkerId who, String rol) {
        return browser.get().uri(uri).with(user(who.toString()).roles(rol)).exchange();
    }

    private MvcTestResult post(String uri, MedewerkerId who) {
        return browser.post().uri(uri).with(user(who.toString())).with(csrf()).exchange();
    }

    private MvcTestResult assign(
            TaakId taak, MedewerkerId who, String naar, String reden, @Nullable MedewerkerId verwacht) {
        return browser.post()
                .uri("/taken/{id}/toewijzen", taak)
                .param("naar", naar)
                .param("reden", reden)
                .param("verwacht", verwacht == null ? "" : verwacht.toString())
                .with(user(who.toString()))
                .with(csrf())
                .exchange();
    }

    private TaakId offer(@Nullable MedewerkerId eigenaar) {
        var taak = TaakId.create();
        var row = new NieuweTaak(
                taak,
                "userTask_weighSignaal",
                "signaal-wegen",
                UUID.randomUUID(),
                null,
                "S-2026-4711",
                "presikhaaf",
                "/signalen/" + taak,
                "signaalcoordinator",
                null,
                eigenaar,
                Instant.now());
        Actor.run(
                Actor.PROCESMOTOR,
                () -> transactions.executeWithoutResult(status -> {
                    engine.saveTask(engine.newTask(taak.toString()));
                    werklijst.offer(row);
                }));
        return taak;
    }

    private static MedewerkerId demo(int number) {
        return MedewerkerId.of("00000000-0000-4000-8000-0000000001%02d".formatted(number));
    }
}
