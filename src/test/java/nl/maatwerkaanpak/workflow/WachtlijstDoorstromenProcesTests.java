package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WachtlijstDoorstromenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("traject/wachtlijst-doorstromen")
            .withMoments("uiterlijk", "herinneringOp", "escalatieOp")
            .with("rol", "jongerenwerker")
            .with("casusregisseur", "joris")
            .with("uitgesteld", false)
            .withDelegate("offerPlekAgain")
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    private ProcessInstance plek;

    @BeforeEach
    void start() {
        plek = PROEF.start();
    }

    @Test
    void offersPlekToThePartnerAndStartsNothingByItself() {
        assertThat(plek).isWaitingAtExactly("userTask_offerPlek");
        assertThat(task()).hasCandidateGroup("jongerenwerker").isNotAssigned();
    }

    @Test
    void endsWhenTrajectStarts() {
        complete(task(), withVariables("geaccepteerd", true));

        assertThat(plek).isEnded().hasPassed("endEvent_trajectStarted");
        assertThat(plek).hasNotPassed("userTask_followUpAfwijzing", "serviceTask_offerPlekAgain");
    }

    @Test
    void offersPlekAgainWhenTheTermOfPostponementPasses() {
        complete(task(), withVariables("uitgesteld", true, "opnieuwOp", new Date()));

        assertThat(plek).isWaitingAtExactly("intermediateCatchEvent_uitstelPassed");
        assertThat(plek).hasNotPassed("serviceTask_offerPlekAgain");

        execute(job());

        assertThat(plek).isEnded().hasPassed("serviceTask_offerPlekAgain", "endEvent_plekOfferedAgain");
    }

    @Test
    void comesBackToCasusregisseurWhenItFitsNoMore() {
        complete(task(), withVariables("geaccepteerd", false, "vervolgUiterlijk", new Date()));

        assertThat(plek).isWaitingAtExactly("userTask_followUpAfwijzing");
        assertThat(task()).isAssignedTo("joris");

        complete(task());

        assertThat(plek).isEnded().hasPassed("endEvent_verwijzingFollowedUp");
    }

    @Test
    void remindsAndKeepsWaiting() {
        Procesproef.ring("timerEvent_plekHerinnering", "serviceTask_remindPlek");

        assertThat(plek).isWaitingAtExactly("userTask_offerPlek");
        assertThat(plek).hasPassed("endEvent_plekReminded").hasNotPassed("serviceTask_escalatePlek");
    }

    @Test
    void escalatesAndKeepsWaiting() {
        Procesproef.ring("timerEvent_plekEscalatie", "serviceTask_escalatePlek");

        assertThat(plek).isWaitingAtExactly("userTask_offerPlek");
        assertThat(plek).hasPassed("endEvent_plekEscalated").hasNotPassed("serviceTask_remindPlek");
    }
}
