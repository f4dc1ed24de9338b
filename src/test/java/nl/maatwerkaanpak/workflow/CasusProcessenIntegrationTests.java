package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.ActieId;
import nl.maatwerkaanpak.casus.CasusEvent.ActieAgreed;
import nl.maatwerkaanpak.casus.CasusEvent.ActieDone;
import nl.maatwerkaanpak.casus.CasusEvent.AgenderingRequested;
import nl.maatwerkaanpak.casus.CasusEvent.CasusClosed;
import nl.maatwerkaanpak.casus.CasusEvent.CasusOpened;
import nl.maatwerkaanpak.casus.CasusEvent.CasusregisseurAssigned;
import nl.maatwerkaanpak.casus.CasusEvent.JongereInformed;
import nl.maatwerkaanpak.casus.CasusEvent.Regie;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.inbreng.InbrengEvent.UitvraagSettled;
import nl.maatwerkaanpak.jongerenwerk.JongerenwerkEvent.PopBegun;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.OverlegEvent.CasusScheduled;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.IntakeRecorded;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.PlaatsingRecorded;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.WerkBestendigd;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.ZoekenHervat;
import nl.maatwerkaanpak.traject.TrajectEvent.AfwijzingFollowedUp;
import nl.maatwerkaanpak.traject.TrajectEvent.TrajectEnded;
import nl.maatwerkaanpak.traject.TrajectEvent.VervolgDecided;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingAccepted;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingDeclined;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingMade;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Vervolg;
import nl.maatwerkaanpak.traject.VerwijzingId;
import org.junit.jupiter.api.Test;

class CasusProcessenIntegrationTests extends Workflowproef {

    private static final String KENMERK = "C-2026-9003";
    private static final String WIJK = "malburgen";

    private static final LocalDate MORGEN = LocalDate.of(2026, 12, 1);

    private final CasusId casus = CasusId.create();
    private final VerwijzingId verwijzing = VerwijzingId.create();
    private final TrajectId traject = TrajectId.create();
    private final AgenderingRequested agendering = new AgenderingRequested(casus, KENMERK, WIJK, KARIN);

    /** The moment has come to ask whether the work lasts. */
    private void ring() {
        var timer = engine.getManagementService()
                .createJobQuery()
                .activityId("intermediateCatchEvent_werkDue")
                .processInstanceId(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("werk-bestendigen")
                        .processInstanceBusinessKey(traject.toString())
                        .singleResult()
                        .getId())
                .singleResult();
        engine.getManagementService().executeJob(timer.getId());
    }

    private Regie regie() {
        return new Regie(casus, KENMERK, WIJK, KARIN, JORIS);
    }

    @Test
    void preparesCasusStepByStep() {
        publish(KARIN, new CasusOpened(casus, KENMERK, WIJK, KARIN));
        assertThat(waiting(casus.value()))
                .containsExactlyInAnyOrder("userTask_assignCasusregisseur", "userTask_recordInformeren");

        publish(KARIN, new JongereInformed(casus));
        assertThat(waiting(casus.value())).containsExactly("userTask_assignCasusregisseur");

        publish(KARIN, new CasusregisseurAssigned(regie(), JORIS, null));
        assertThat(waiting(casus.value())).containsExactly("userTask_requestInbreng");

        publish(KARIN, new UitvraagSettled(casus));
        assertThat(waiting(casus.value())).containsExactly("userTask_scheduleCasus");

        publish(KARIN, new CasusScheduled(OverlegId.create(), casus));
        assertThat(waiting(casus.value())).isEmpty();
    }

    @Test
    void sendsCasusToAgendaOnce() {
        publish(KARIN, agendering, agendering);

        assertThat(waiting(casus.value())).containsExactly("userTask_scheduleCasus");
        assertThat(open(casus.value()).get(0).casusId()).isEqualTo(casus.value());
    }

    @Test
    void finishesActie() {
        var actie = ActieId.create();
        publish(
                KARIN,
                new ActieAgreed(
                        actie,
                        null,
                        KENMERK,
                        WIJK,
                        NOOR,
                        JORIS,
                        LocalDate.now(Werkdagen.ZONE).plusDays(3)));
        assertThat(waiting(actie.value())).containsExactly("userTask_performActie");

        publish(NOOR, new ActieDone(actie));
        assertThat(running(actie.value())).isZero();
    }

    @Test
    void startsTrajectOfTheSoortWhenAccepted() {
        refer("prospect4cash");
        accept("prospect4cash", PIM);

        assertThat(running(verwijzing.value())).isZero();
        assertThat(open(traject.value()).get(0).proces()).isEqualTo("traject-prospect4cash");
        assertThat(open(traject.value()).get(0).eigenaar()).isEqualTo(PIM.value());
    }

    @Test
    void bringsTrajectToVervolg() {
        refer("prospect4cash");
        accept("prospect4cash", PIM);
        publish(PIM, new IntakeRecorded(traject), new PlaatsingRecorded(traject, MORGEN));
        assertThat(waiting(traject.value())).containsExactly("userTask_guidePlaatsing");

        publish(PIM, new TrajectEnded(traject));
        assertThat(open(traject.value()).get(0).eigenaar()).isEqualTo(JORIS.value());
        assertThat(open(traject.value()).get(0).uiterlijk()).isNotNull();

        publish(JORIS, new VervolgDecided(traject, Vervolg.AFSLUITEN));
        assertThat(running(traject.value())).isZero();
    }

    @Test
    void asksWhetherWorkLastsAndThenForTheOutcome() {
        refer("prospect4cash");
        accept("prospect4cash", PIM);
        publish(PIM, new IntakeRecorded(traject), new PlaatsingRecorded(traject, MORGEN));
        ring();
        assertThat(waiting(traject.value())).containsExactlyInAnyOrder("userTask_guidePlaatsing", "userTask_checkWerk");
        assertThat(open(traject.value()))
                .allSatisfy(rij -> assertThat(rij.eigenaar()).isEqualTo(PIM.value()));

        publish(PIM, new WerkBestendigd(traject, MORGEN.plusWeeks(9)));
        assertThat(waiting(traject.value())).containsExactly("userTask_guidePlaatsing");
        ring();
        publish(PIM, new WerkBestendigd(traject, null));
        assertThat(waiting(traject.value()))
                .containsExactlyInAnyOrder("userTask_guidePlaatsing", "userTask_recordUitkomst");

        publish(PIM, new TrajectEnded(traject));
        assertThat(waiting(traject.value())).containsExactly("userTask_decideVervolg");
    }

    @Test
    void looksForPlaceAgainWhenWorkStops() {
        refer("prospect4cash");
        accept("prospect4cash", PIM);
        publish(PIM, new IntakeRecorded(traject), new PlaatsingRecorded(traject, MORGEN));

        publish(PIM, new ZoekenHervat(traject));
        assertThat(waiting(traject.value())).containsExactly("userTask_recordPlaatsing");
        assertThat(running(traject.value()))
                .as("the traject, and the watch over contact")
                .isEqualTo(2);

        publish(PIM, new PlaatsingRecorded(traject, MORGEN));
        publish(PIM, new TrajectEnded(traject));
        assertThat(waiting(traject.value())).containsExactly("userTask_decideVervolg");
    }

    @Test
    void asksForVervolgWhereverTrajectEnds() {
        refer("jongerenwerk");
        accept("jongerenwerk", AMINA);
        publish(AMINA, new TrajectEnded(traject));

        assertThat(waiting(traject.value())).containsExactly("userTask_decideVervolg");
    }

    @Test
    void asksForVervolgOnceWhenIntakeEndsTraject() {
        refer("prospect4cash");
        accept("prospect4cash", PIM);
        publish(PIM, new TrajectEnded(traject));

        assertThat(waiting(traject.value())).containsExactly("userTask_decideVervolg");
    }

    @Test
    void givesWorkOfCasusregisseurToTheNextOne() {
        refer("jongerenwerk");
        accept("jongerenwerk", JORIS);
        publish(JORIS, new PopBegun(traject));
        publish(KARIN, new CasusregisseurAssigned(regie(), AMINA, JORIS));
        assertThat(open(traject.value()).get(0).eigenaar()).isEqualTo(JORIS.value());

        publish(JORIS, new TrajectEnded(traject));
        assertThat(open(traject.value()).get(0).eigenaar()).isEqualTo(AMINA.value());

        publish(KARIN, new CasusregisseurAssigned(regie(), JORIS, AMINA));
        assertThat(open(traject.value()).get(0).eigenaar()).isEqualTo(JORIS.value());
    }

    @Test
    void endsWhatRunsWhenCasusClosesExceptActieAndTraject() {
        var actie = ActieId.create();
        refer("jongerenwerk");
        accept("jongerenwerk", AMINA);
        publish(KARIN, agendering);
        publish(
                KARIN,
                new ActieAgreed(
                        actie,
                        casus,
                        KENMERK,
                        WIJK,
                        NOOR,
                        JORIS,
                        LocalDate.now(Werkdagen.ZONE).plusDays(3)));
        publish(KARIN, new CasusClosed(regie()));

        assertThat(open(casus.value())).isEmpty();
        assertThat(waiting(actie.value())).containsExactly("userTask_performActie");
        assertThat(waiting(traject.value())).containsExactly("userTask_recordDoelen");
    }

    @Test
    void letsCasusregisseurCloseCasusAfterAfwijzing() {
        refer("jongerenwerk");
        publish(AMINA, new VerwijzingDeclined(verwijzing));
        assertThat(waiting(verwijzing.value())).containsExactly("userTask_followUpAfwijzing");

        publish(JORIS, new CasusClosed(regie()), new AfwijzingFollowedUp(verwijzing, Vervolg.AFSLUITEN));
        assertThat(running(verwijzing.value())).isZero();
    }

    private void refer(String soort) {
        var rol = soort.equals("jongerenwerk") ? "jongerenwerker" : soort;
        publish(KARIN, new VerwijzingMade(verwijzing, casus, KENMERK, WIJK, soort, soort, rol, JORIS, Instant.now()));
    }

    private void accept(String soort, MedewerkerId uitvoerder) {
        publish(
                uitvoerder,
                new VerwijzingAccepted(verwijzing, traject, casus, KENMERK, WIJK, soort, uitvoerder, JORIS));
    }
}
