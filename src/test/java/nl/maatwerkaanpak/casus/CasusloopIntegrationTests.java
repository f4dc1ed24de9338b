package nl.maatwerkaanpak.casus;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.inbreng.Uitvraagtafel;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.privacy.GeenToegang;
import org.camunda.bpm.engine.ManagementService;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class CasusloopIntegrationTests {

    private static final Evaluatie VOORTZETTEN =
            new Evaluatie(Evaluatie.Uitkomst.VOORTZETTEN, "Hij komt elke week.", "Het gaat wel.");

    @Autowired
    private Sluittafel sluittafel;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Casusloop loop;

    @Autowired
    private Casusregie regie;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    @Autowired
    private TransactionTemplate transactions;

    private Casusproef casussen;
    private CasusId casus;

    @BeforeEach
    void open() {
        casussen = new Casusproef(house);
        casus = casussen.anInformedCasus();
    }

    @Test
    void evaluatieIsAskedOnItsDayAndAgainAfterIt() {
        ring("casus-evalueren");
        assertThat(workOf(JORIS)).contains("userTask_evaluateCasus");

        assertThat(Actor.as(JORIS, () -> loop.evaluate(casus, VOORTZETTEN))).isEqualTo(Loopuitkomst.VASTGELEGD);

        assertThat(workOf(JORIS)).doesNotContain("userTask_evaluateCasus");
        ring("casus-evalueren");
        assertThat(workOf(JORIS)).contains("userTask_evaluateCasus");
        assertThat(Actor.as(KARIN, () -> dossiers.read(casus)).verloop().alle())
                .extracting(Verloopregel::stem)
                .filteredOn(Objects::nonNull)
                .containsExactly("Het gaat wel.");
    }

    @Test
    void opschalenBringsTheCasusToTheAgenda() {
        settleAgenda();

        Actor.as(JORIS, () -> loop.evaluate(casus, new Evaluatie(Evaluatie.Uitkomst.OPSCHALEN, "Meer nodig.", null)));

        assertThat(workOf(KARIN)).contains("userTask_scheduleCasus");
    }

    @Test
    void casusWithoutAnyActComesBackToTheCoordinator() {
        makeSilent(60);

        ring("casus-bewaken");

        assertThat(workOf(KARIN)).contains("userTask_lookAtSilence");
        assertThat(Actor.as(KARIN, () -> loop.lookAtSilence(casus, "Vakantie"))).isEqualTo(Loopuitkomst.VASTGELEGD);
        assertThat(workOf(KARIN)).doesNotContain("userTask_lookAtSilence");
    }

    @Test
    void casusInWhichSomethingHappenedIsWatchedOn() {
        ring("casus-bewaken");

        assertThat(workOf(KARIN)).doesNotContain("userTask_lookAtSilence");
        assertThat(timers("casus-bewaken")).hasSize(1);
    }

    @Test
    void reopenedItKeepsItsHistoryAndComesOnTheAgenda() {
        close();
        assertThat(Actor.as(JORIS, () -> dossiers.read(casus)).afsluiting()).isNotNull();

        assertThat(Actor.as(JORIS, () -> loop.reopen(casus, "Terugval"))).isEqualTo(Loopuitkomst.HEROPEND);

        var dossier = Actor.as(JORIS, () -> dossiers.read(casus));
        assertThat(dossier.status()).isEqualTo(Casusstatus.IN_UITVOERING);
        assertThat(dossier.afsluiting()).isNull();
        assertThat(dossier.verloop().alle())
                .extracting(Verloopregel::gebeurtenis)
                .contains("GESLOTEN", "HEROPEND");
        assertThat(workOf(KARIN)).contains("userTask_scheduleCasus");
        assertThat(Actor.as(JORIS, () -> loop.reopen(casus, "Nog eens"))).isEqualTo(Loopuitkomst.CASUS_OPEN);
        assertThat(close()).isEqualTo(Afsluiting.CLOSED);
    }

    @Test
    void nazorgIsAskedAfterClosingAndCanReopen() {
        close();
        ring("casus-afsluiten");
        assertThat(workOf(JORIS)).contains("userTask_doNazorg");

        assertThat(Actor.as(JORIS, () -> loop.finishNazorg(casus, Nazorg.OPNIEUW_NODIG, "Hij is terug bij de auto")))
                .isEqualTo(Loopuitkomst.HEROPEND);

        assertThat(workOf(JORIS)).doesNotContain("userTask_doNazorg");
        assertThat(Actor.as(KARIN, () -> regie.readSummary(casus)).open()).isTrue();
    }

    @Test
    void refusesReopeningBesideAnotherCasusOfTheSameJongere() {
        close();
        openAnotherOfTheSameJongere();

        assertThat(Actor.as(JORIS, () -> loop.reopen(casus, "Terugval"))).isEqualTo(Loopuitkomst.ANDERE_CASUS);
        assertThat(Actor.as(JORIS, () -> loop.finishNazorg(casus, Nazorg.OPNIEUW_NODIG, "Terug")))
                .isEqualTo(Loopuitkomst.ANDERE_CASUS);
    }

    @Test
    void closedItIsNotEvaluatedOrWatched() {
        close();

        assertThat(timers("casus-evalueren")).isEmpty();
        assertThat(timers("casus-bewaken")).isEmpty();
        assertThat(Actor.as(JORIS, () -> loop.evaluate(casus, VOORTZETTEN))).isEqualTo(Loopuitkomst.CASUS_CLOSED);
    }

    @Test
    void isNobodyElsesToDo() {
        assertThatThrownBy(() -> Actor.as(OMAR, () -> loop.evaluate(casus, VOORTZETTEN)))
                .isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(JORIS, () -> loop.lookAtSilence(casus, "Ik")))
                .isInstanceOf(GeenToegang.class);
    }

    private Afsluiting close() {
        return Actor.as(KARIN, () -> sluittafel.close(casus, Sluitingen.verhuisd()));
    }

    private void ring(String process) {
        timers(process).forEach(jobs::executeJob);
    }

    private List<String> timers(String process) {
        return jobs.createJobQuery().processDefinitionKey(process).timers().list().stream()
                .filter(job -> isOfCasus(job.getProcessInstanceId()))
                .map(job -> job.getId())
                .toList();
    }

    private boolean isOfCasus(String instance) {
        return jdbc.sql("select business_key_ from camunda.act_ru_execution where id_ = :id")
                .param("id", instance)
                .query(String.class)
                .single()
                .equals(casus.toString());
    }

    private void settleAgenda() {
        casussen.mensen().as(KARIN, Uitvraagtafel.class, tafel -> tafel.skip(casus));
        var overleg = casussen.mensen()
                .plan(KARIN, VERA, LocalDate.of(2099, 1, 5).atTime(9, 30).toInstant(ZoneOffset.UTC), "Stadhuis");
        casussen.mensen().schedule(KARIN, casus, overleg, "Wie helpt?", List.of(JORIS));
    }

    /** As the owner of the tables: nobody changes a timeline at a desk. */
    private void makeSilent(int days) {
        owner("update maatwerk.gebeurtenis set op = op - interval '%d days' where casus_id = '%s'"
                .formatted(days, casus));
    }

    private void openAnotherOfTheSameJongere() {
        var other = UUID.randomUUID();
        owner("""
                insert into maatwerk.aanmelding
                select '%1$s', 'A-' || '%1$s', jongere_id, wijk, null, melder, melder_organisatie, aanleiding, doel,
                  betrokken_partners, geinformeerd, niet_geinformeerd_reden, ingediend_op, 'INCLUSIE', 0
                from maatwerk.aanmelding
                where id = (select aanmelding_id from maatwerk.casus where id = '%2$s')
                """.formatted(other, casus));
        owner("""
                insert into maatwerk.casus (id, kenmerk, jongere_id, aanmelding_id, wijk, status, procesregisseur, geopend_op, version)
                select '%1$s', 'C-' || '%1$s', jongere_id, '%1$s', wijk, 'VOORBEREIDING', procesregisseur, now(), 0
                from maatwerk.casus
                where id = '%2$s'
                """.formatted(other, casus));
    }

    private void owner(String sql) {
        JdbcClient.create(flyway.getConfiguration().getDataSource()).sql(sql).update();
    }

    private List<String> workOf(MedewerkerId who) {
        return new Werkbeeld(house).of(who, casus);
    }
}
