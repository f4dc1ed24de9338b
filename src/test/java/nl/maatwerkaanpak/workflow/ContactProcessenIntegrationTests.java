package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.jongerenwerk.NieuwPopdoel;
import nl.maatwerkaanpak.jongerenwerk.Poptafel;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.traject.Contactboek;
import nl.maatwerkaanpak.traject.Contactuitkomst.Vastgelegd;
import nl.maatwerkaanpak.traject.Contactwijze;
import nl.maatwerkaanpak.traject.NieuwContactmoment;
import nl.maatwerkaanpak.traject.TrajectId;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

class ContactProcessenIntegrationTests extends Workflowproef {

    private static final String ZOEKEN = "userTask_seekContact";

    @Autowired
    private BeanFactory house;

    @Autowired
    private Termijnstelling termijnen;

    private Mensenwerk mensen;
    private CasusId casus;
    private TrajectId traject;

    @BeforeEach
    void beginTraject() {
        var proef = new Casusproef(house);
        mensen = proef.mensen();
        casus = proef.anInformedCasus();
        mensen.refer(KARIN, casus, "jongerenwerk", "Hulp");
        traject = mensen.accept(AMINA, mensen.verwijzingOf(JORIS, casus, "jongerenwerk"));
    }

    @Test
    void asksWhoGuidesAfterTheTermWithoutContact() {
        assertThat(waiting(traject.value())).doesNotContain(ZOEKEN);
        assertThat(timer().getDuedate().toInstant())
                .isCloseTo(termijnen.contactAfter(Instant.now()), within(1, ChronoUnit.HOURS));

        letTermPass();

        var taak = seeking();
        assertThat(taak.eigenaar()).isEqualTo(AMINA.value());
        assertThat(taak.pad()).isEqualTo("/trajecten/" + traject + "/contact");
    }

    @Test
    void tellsNobodyInTheCasusThatContactIsMissing() {
        letTermPass();

        assertThat(seeking().casusId()).isNull();
        assertThat(open(casus.value())).noneMatch(rij -> rij.soort().equals(ZOEKEN));
    }

    @Test
    void isDoneWithContactAndBeginsAnew() {
        letTermPass();

        meet(Contactwijze.GESPREK, Instant.now());

        assertThat(waiting(traject.value())).doesNotContain(ZOEKEN);
        assertThat(timer().getDuedate().toInstant())
                .isCloseTo(termijnen.contactAfter(Instant.now()), within(1, ChronoUnit.HOURS));
    }

    @Test
    void isDoneWithAnAttempt() {
        letTermPass();

        meet(Contactwijze.NIET_GEKOMEN, Instant.now());

        assertThat(waiting(traject.value())).doesNotContain(ZOEKEN);
    }

    @Test
    void countsFromTheLatestContactHoweverLateItIsRecorded() {
        var latest = Instant.now().minus(Duration.ofDays(3));
        meet(Contactwijze.GESPREK, latest);
        meet(Contactwijze.GESPREK, latest.minus(Duration.ofDays(9)));

        assertThat(timer().getDuedate().toInstant())
                .isCloseTo(termijnen.contactAfter(latest), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void countsFromTheOneBeforeWhenTheLatestIsTakenBack() {
        var before = Instant.now().minus(Duration.ofDays(3));
        meet(Contactwijze.GESPREK, before);
        var slip = meet(Contactwijze.GESPREK, Instant.now());

        mensen.as(AMINA, Contactboek.class, boek -> boek.withdraw(traject, slip.contactmoment()));

        assertThat(timer().getDuedate().toInstant())
                .isCloseTo(termijnen.contactAfter(before), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void stopsWhenTheTrajectEnds() {
        letTermPass();

        mensen.as(AMINA, Poptafel.class, tafel -> tafel.endBeforeBegin(traject, "Wil niet."));

        assertThat(waiting(traject.value())).containsExactly("userTask_decideVervolg");
        assertThat(timers()).isEmpty();
    }

    @Test
    void followsTheTrajectToTheNextWhoGuides() {
        mensen.beginPop(AMINA, traject, new NieuwPopdoel(Leefgebied.TIJDSBESTEDING, "Voetballen"));
        letTermPass();

        mensen.assign(AMINA, traject.value(), "userTask_guideTraject", JORIS);
        assertThat(seeking().eigenaar()).isEqualTo(JORIS.value());

        mensen.as(JORIS, Contactboek.class, boek -> boek.record(traject, moment(Contactwijze.BERICHT, Instant.now())));
        letTermPass();
        assertThat(seeking().eigenaar()).isEqualTo(JORIS.value());
    }

    private Vastgelegd meet(Contactwijze wijze, Instant tijdstip) {
        return (Vastgelegd) mensen.as(AMINA, Contactboek.class, boek -> boek.record(traject, moment(wijze, tijdstip)));
    }

    private static NieuwContactmoment moment(Contactwijze wijze, Instant tijdstip) {
        return new NieuwContactmoment(wijze, Richting.GELIJK, tijdstip, null);
    }

    private Rij seeking() {
        return open(traject.value()).stream()
                .filter(rij -> rij.soort().equals(ZOEKEN))
                .findFirst()
                .orElseThrow();
    }

    private void letTermPass() {
        engine.getManagementService().executeJob(timer().getId());
    }

    private Job timer() {
        return timers().get(0);
    }

    private List<Job> timers() {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(traject.toString())
                .list()
                .stream()
                .flatMap(instance ->
                        engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .filter(job -> job.getJobDefinitionId() != null)
                .toList();
    }
}
