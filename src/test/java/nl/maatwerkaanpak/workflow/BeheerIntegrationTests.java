package nl.maatwerkaanpak.workflow;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BEA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.workflow.Beheerblad.Procesregel;
import nl.maatwerkaanpak.workflow.Beheerblad.Wachtregel;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Steps that really fail, in the engine, until it gives them up. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class BeheerIntegrationTests {

    private static final String PROCES = "casus-herbespreken";
    private static final String NAAM = "Canarie Kanarius";
    private static final String KENMERK = "C-2026-7777";

    @MockitoSpyBean
    private RequestAgendering delegate;

    @Autowired
    private Beheertafel tafel;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final UUID casus = UUID.randomUUID();

    @AfterEach
    void clear() {
        runtime.createProcessInstanceQuery().processDefinitionKey(PROCES).list().stream()
                .filter(instance -> casus.toString().equals(instance.getBusinessKey()))
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
    }

    @Test
    void tellsInWordsWhichStepFailedAndNothingOfTheDossier() {
        var storing = failed(new IllegalStateException(NAAM + "\nCaused by: " + NAAM + ": woont op de dijk"));

        assertThat(storing.proces()).isEqualTo("Casus herbespreken");
        assertThat(storing.stap()).isEqualTo("Agendering vragen");
        assertThat(storing.fout()).isEqualTo("IllegalStateException");
        assertThat(get(BEA, "/beheer"))
                .hasStatusOk()
                .bodyText()
                .contains("Casus herbespreken", "Agendering vragen", "IllegalStateException", "Probeer opnieuw")
                .doesNotContain("Canarie", "Kanarius", "dijk", KENMERK, casus.toString());
    }

    @Test
    void tellsNoTextThatPassesForTheNameOfAnError() {
        var storing = failed(new NamedAfterSomebody());

        assertThat(storing.fout()).isNull();
        assertThat(get(BEA, "/beheer"))
                .hasStatusOk()
                .bodyText()
                .contains("soort fout onbekend")
                .doesNotContain("Canarie", "Kanarius");
    }

    @Test
    void triesAgainAndSucceeds() {
        var id = failed(new IllegalStateException(NAAM)).id();
        doNothing().when(delegate).execute(any());

        assertThat(post(BEA, "/beheer/storingen/" + id + "/opnieuw")).hasRedirectedUrl("/beheer");
        assertThat(storingen()).extracting(Storing::id).doesNotContain(id);
        assertThat(post(BEA, "/beheer/storingen/" + id + "/opnieuw"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Iemand anders laat deze stap al opnieuw proberen.");
        jobs.executeJob(id.toString());

        assertThat(retry(id)).isEqualTo(Herkansing.VERDWENEN);
        assertThat(running()).isZero();
    }

    @Test
    void isThereAgainWhenItFailsAgain() {
        var id = failed(new IllegalStateException(NAAM)).id();

        retry(id);
        assertThatThrownBy(() -> jobs.executeJob(id.toString())).isInstanceOf(RuntimeException.class);

        assertThat(storingen()).extracting(Storing::id).contains(id);
        assertThat(retry(id)).isEqualTo(Herkansing.OPNIEUW);
    }

    @Test
    void tellsTheSecondOfTwoThatItRunsAlready() {
        var id = failed(new IllegalStateException(NAAM)).id();

        var outcomes = Tegelijk.twice(() -> retry(id));

        assertThat(outcomes).containsExactlyInAnyOrder(Herkansing.OPNIEUW, Herkansing.LOOPT_AL);
    }

    @Test
    void tellsTheBeheerderWhereTheyStart() {
        failed(new IllegalStateException(NAAM));

        assertThat(get(BEA, "/taken")).hasStatusOk().bodyText().contains("/beheer/melding");
        assertThat(get(BEA, "/beheer/melding")).hasStatusOk().bodyText().contains("storing", "/beheer");
        assertThat(get(KARIN, "/taken")).hasStatusOk().bodyText().doesNotContain("/beheer");
    }

    @Test
    void isOfNobodyElse() {
        var id = failed(new IllegalStateException(NAAM)).id();

        assertThat(get(KARIN, "/beheer")).hasStatus(HttpStatus.NOT_FOUND);
        assertThatThrownBy(() -> Actor.as(KARIN, () -> tafel.retry(id))).isInstanceOf(GeenToegang.class);
        assertThat(storingen()).extracting(Storing::id).contains(id);
    }

    @Test
    void countsWhatRunsAndWhereItWaits() {
        var before = waiting();
        start();

        var blad = Actor.as(BEA, tafel::read);
        assertThat(waiting()).isEqualTo(before + 1);
        assertThat(blad.processen())
                .filteredOn(line -> line.proces().equals("Casus herbespreken"))
                .filteredOn(Procesregel::nieuwste)
                .singleElement()
                .satisfies(line -> assertThat(line.lopend()).isPositive());
        assertThat(blad.directory().gelukt()).isNotNull();
    }

    @Test
    void countsMailThatWaitsAndNamesNobody() {
        var before = Actor.as(BEA, tafel::read).mail();
        var id = UUID.randomUUID();
        Actor.run(Actor.POSTKAMER, () -> transactions.executeWithoutResult(status -> put(id)));

        var mail = Actor.as(BEA, tafel::read).mail();

        assertThat(mail.wachtend()).isEqualTo(before.wachtend() + 1);
        assertThat(mail.mislukt()).isEqualTo(before.mislukt() + 1);
        assertThat(mail.oudste()).isNotNull();
        assertThat(get(BEA, "/beheer")).hasStatusOk().bodyText().doesNotContain("Noor", NOOR.toString());
    }

    private void put(UUID id) {
        jdbc.sql("""
                        insert into maatwerk.bericht_uit
                          (id, medewerker_id, soort, gemaakt_op, volgende_poging, pogingen)
                        values (:id, :wie, 'SPOED', now(), now(), 2)
                        """).param("id", id).param("wie", NOOR.value()).update();
    }

    private Storing failed(RuntimeException reason) {
        doThrow(reason).when(delegate).execute(any());
        start();
        var job = jobs.createJobQuery().processInstanceId(instance()).singleResult();
        do {
            assertThatThrownBy(() -> jobs.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
        } while (jobs.createJobQuery().jobId(job.getId()).withRetriesLeft().count() > 0);
        return storingen().stream()
                .filter(storing -> UUID.fromString(job.getId()).equals(storing.id()))
                .findFirst()
                .orElseThrow();
    }

    private void start() {
        runtime.startProcessInstanceByKey(
                PROCES,
                casus.toString(),
                Procesgegevens.about(KENMERK, "malburgen")
                        .moment("agenderenOp", new Date(0).toInstant())
                        .moment("agenderenUiterlijk", new Date(0).toInstant())
                        .asMap());
    }

    private String instance() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(casus.toString())
                .singleResult()
                .getId();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(casus.toString())
                .count();
    }

    private long waiting() {
        return Actor.as(BEA, tafel::read).wachtend().stream()
                .filter(line -> line.proces().equals("Casus herbespreken"))
                .filter(line -> line.stap().equals("Agenderingsdatum bereikt"))
                .mapToLong(Wachtregel::aantal)
                .sum();
    }

    private List<Storing> storingen() {
        return Actor.as(BEA, tafel::read).storingen();
    }

    private Herkansing retry(UUID id) {
        return Actor.as(BEA, () -> tafel.retry(id));
    }

    private MvcTestResult get(MedewerkerId who, String path) {
        var rol = who.equals(BEA) ? "beheerder" : "casuistiekcoordinator";
        return browser.get().uri(path).with(user(who.toString()).roles(rol)).exchange();
    }

    private MvcTestResult post(MedewerkerId who, String path) {
        return browser.post()
                .uri(path)
                .with(user(who.toString()).roles("beheerder"))
                .with(csrf())
                .exchange();
    }

    /** An error that begins with a name instead of its class. */
    private static final class NamedAfterSomebody extends RuntimeException {

        private static final long serialVersionUID = 1;

        @Override
        public String toString() {
            return NAAM + ": woont op de dijk";
        }
    }
}
