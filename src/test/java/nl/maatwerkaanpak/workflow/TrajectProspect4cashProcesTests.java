package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrajectProspect4cashProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("traject/traject-prospect4cash")
            .withMoments("vervolgUiterlijk")
            .with("opnieuw", false)
            .with("uitvoerder", "pim")
            .with("casusregisseur", "joris");

    private ProcessInstance traject;

    @BeforeEach
    void start() {
        traject = PROEF.start();
    }

    @Test
    void beginsWithIntakeOfTheUitvoerder() {
        assertThat(traject).isWaitingAtExactly("userTask_doIntake").hasNotPassed("userTask_recordPlaatsing");
        assertThat(task()).isAssignedTo("pim").hasCandidateGroupAssociated("prospect4cash");
    }

    @Test
    void asksForVervolgWhenTrajectDoesNotSuit() {
        complete(task(), withVariables("geschikt", false));

        assertThat(traject).isWaitingAtExactly("userTask_decideVervolg").hasNotPassed("userTask_recordPlaatsing");
        assertThat(task()).isAssignedTo("joris");
    }

    @Test
    void looksForPlaceWhenTrajectSuits() {
        complete(task(), withVariables("geschikt", true));

        assertThat(traject).isWaitingAtExactly("userTask_recordPlaatsing").hasNotPassed("userTask_decideVervolg");
    }

    @Test
    void asksForVervolgWhenThereIsNoPlace() {
        complete(task(), withVariables("geschikt", true));
        complete(task(), withVariables("geplaatst", false));

        assertThat(traject).isWaitingAtExactly("userTask_decideVervolg").hasNotPassed("userTask_guidePlaatsing");
    }

    @Test
    void guidesAtThePlaceAndEndsWithVervolg() {
        complete(task(), withVariables("geschikt", true));
        complete(task(), withVariables("geplaatst", true));
        assertThat(traject).isWaitingAtExactly("userTask_guidePlaatsing").hasNotPassed("userTask_decideVervolg");

        complete(task());
        complete(task());

        assertThat(traject).isEnded().hasPassedInOrder("userTask_guidePlaatsing", "userTask_decideVervolg");
        assertThat(traject).hasPassed("endEvent_vervolgDecided");
    }

    @Test
    void skipsTheIntakeOfWhoLooksForPlaceAgain() {
        var again = PROEF.startWith("opnieuw", true);

        assertThat(again).isWaitingAtExactly("userTask_recordPlaatsing").hasNotPassed("userTask_doIntake");
    }

    @Test
    void endsWhereAnotherPlaceIsLookedFor() {
        complete(task(), withVariables("geschikt", true));
        complete(task(), withVariables("geplaatst", true));
        complete(task(), withVariables("opnieuw", true));

        assertThat(traject).isEnded().hasPassed("endEvent_plaatsSoughtAgain").hasNotPassed("userTask_decideVervolg");
    }
}
