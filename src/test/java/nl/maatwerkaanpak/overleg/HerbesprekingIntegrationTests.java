package nl.maatwerkaanpak.overleg;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Sluittafel;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class HerbesprekingIntegrationTests {

    private static final String SCHEDULE = "userTask_scheduleCasus";
    private static final String VRAAG = "Wie helpt?";
    private static final LocalDate OP = LocalDate.of(2098, 3, 3);
    /** The working day before, which is a Friday. */
    private static final LocalDate DAY_BEFORE = LocalDate.of(2098, 2, 28);

    private static final Instant BEGIN = Instant.parse("2098-01-07T08:30:00Z");

    @Autowired
    private BeanFactory house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    private Casusproef proef;
    private Mensenwerk mensen;
    private CasusId casus;
    private OverlegId overleg;

    @BeforeEach
    void plan() {
        proef = new Casusproef(house);
        mensen = proef.mensen();
        casus = proef.anInformedCasus();
        overleg = mensen.plan(KARIN, VERA, BEGIN, "Stadhuis");
        mensen.schedule(KARIN, casus, overleg, VRAAG, List.of(JORIS));
    }

    @Test
    void asksForTheAgendaInTime() {
        decide(OP);
        assertThat(openWork()).doesNotContain(SCHEDULE);
        assertThat(timers()).hasSize(1);
        assertThat(timers().get(0).getDuedate().toInstant()).isBefore(at(OP, "00:00"));

        ring();

        assertThat(openWork()).containsOnlyOnce(SCHEDULE);
        assertThat(deadline()).isEqualTo(at(DAY_BEFORE, "23:59"));
    }

    @Test
    void asksForNothingWhenItIsOnAnAgendaAlready() {
        decide(OP);
        mensen.schedule(KARIN, casus, planned(OP, "09:30"), VRAAG, List.of());

        ring();

        assertThat(openWork()).doesNotContain(SCHEDULE);
        assertThat(timers()).isEmpty();
    }

    @Test
    void asksForNothingWhenTheCasusIsClosed() {
        decide(OP);

        mensen.as(KARIN, Sluittafel.class, tafel -> tafel.close(casus, Sluitingen.verhuisd()));

        assertThat(timers()).isEmpty();
        assertThat(openWork()).doesNotContain(SCHEDULE);
    }

    @Test
    void waitsForTheDayThatWasAgreedLast() {
        decide(OP);
        var sooner = planned(OP.minusDays(20), "09:30");
        mensen.schedule(KARIN, casus, sooner, VRAAG, List.of());
        mensen.record(KARIN, sooner, casus, new Besluit("Toch later", List.of(), List.of(), OP.plusDays(60)));

        assertThat(timers()).hasSize(1);
        assertThat(timers().get(0).getDuedate().toInstant()).isAfter(at(OP, "00:00"));
    }

    @Test
    void refusesADayThatIsNotToCome() {
        var punt = mensen.puntOf(KARIN, overleg, casus);

        var outcome = mensen.as(
                KARIN,
                Overlegtafel.class,
                tafel -> tafel.record(
                        overleg, punt, new Besluit("Verder", List.of(), List.of(), LocalDate.of(2020, 1, 1))));

        assertThat(outcome).isEqualTo(Vastlegging.HERBESPREKING_VOORBIJ);
        assertThat(timers()).isEmpty();
    }

    @Test
    void waitsOnThePageOfTheFirstOverlegFromThatDayOn() {
        var before = planned(OP.minusDays(1), "09:30");
        var first = planned(OP.plusDays(1), "09:30");
        var next = planned(OP.plusDays(8), "09:30");
        decide(OP);

        assertThat(terug(KARIN, first)).containsExactly(casus);
        assertThat(terug(KARIN, before)).isEmpty();
        assertThat(terug(KARIN, next)).isEmpty();
        assertThat(terug(KARIN, overleg)).isEmpty();
        assertThat(terug(VERA, first)).isEmpty();

        mensen.schedule(KARIN, casus, first, "Hoe gaat het nu?", List.of(AMINA));

        assertThat(terug(KARIN, first)).isEmpty();
    }

    @Test
    void showsWhatWasDecidedBeforeWhereItIsTalkedAboutAgain() {
        var first = planned(OP.plusDays(30), "09:30");
        decide(OP.plusDays(29));
        mensen.schedule(KARIN, casus, first, "Hoe gaat het nu?", List.of(AMINA));
        var next = planned(OP.plusDays(37), "09:30");
        mensen.schedule(KARIN, casus, next, "En nu?", List.of());

        assertThat(puntOf(KARIN, first).eerder())
                .isEqualTo(new Puntblad.Eerder(LocalDate.of(2098, 1, 7), "Kijk over een tijd weer"));
        assertThat(puntOf(KARIN, overleg).eerder()).isNull();
        assertThat(puntOf(KARIN, next).eerder()).isNull();
        assertThat(puntOf(AMINA, first).eerder()).isNull();
    }

    private void decide(LocalDate herbespreken) {
        mensen.record(
                KARIN, overleg, casus, new Besluit("Kijk over een tijd weer", List.of(), List.of(), herbespreken));
    }

    private OverlegId planned(LocalDate day, String time) {
        return mensen.plan(KARIN, VERA, at(day, time), "Stadhuis");
    }

    private List<CasusId> terug(MedewerkerId reader, OverlegId id) {
        return mensen.as(reader, Overlegkast.class, kast -> kast.read(id)).terug().stream()
                .map(Herbespreking::casus)
                .toList();
    }

    private Puntblad puntOf(MedewerkerId reader, OverlegId id) {
        return mensen.as(reader, Overlegkast.class, kast -> kast.read(id))
                .punten()
                .get(0);
    }

    private void ring() {
        timers().forEach(job -> jobs.executeJob(job.getId()));
    }

    private List<Job> timers() {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("casus-herbespreken")
                .processInstanceBusinessKey(casus.toString())
                .list()
                .stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    private Instant deadline() {
        return jdbc.sql("""
                        select uiterlijk
                        from maatwerk.taak
                        where casus_id = :casus
                          and soort = :soort
                          and afgerond_op is null
                        """)
                .param("casus", casus.value())
                .param("soort", SCHEDULE)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private List<String> openWork() {
        return jdbc.sql("select soort from maatwerk.taak where casus_id = :casus and afgerond_op is null")
                .param("casus", casus.value())
                .query(String.class)
                .list();
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Werkdagen.ZONE).toInstant();
    }
}
