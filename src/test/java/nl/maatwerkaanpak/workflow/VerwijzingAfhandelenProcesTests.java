package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VerwijzingAfhandelenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("traject/verwijzing-afhandelen")
            .withMoments("uiterlijk", "herinneringOp", "escalatieOp")
            .with("rol", "jongerenwerker")
            .with("casusregisseur", "joris")
            .with("teruggevraagd", false)
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    private ProcessInstance verwijzing;

    @BeforeEach
    void start() {
        verwijzing = PROEF.start();
    }

    @Test
    void asksThePartner() {
        assertThat(verwijzing).isWaitingAtExactly("userTask_answerVerwijzing");
        assertThat(task()).hasCandidateGroup("jongerenwerker").isNotAssigned();
    }

    @Test
    void endsWhenAccepted() {
        complete(task(), withVariables("geaccepteerd", true));

        assertThat(verwijzing).isEnded().hasPassed("endEvent_verwijzingAccepted");
        assertThat(verwijzing).hasNotPassed("userTask_followUpAfwijzing");
    }

    @Test
    void comesBackToCasusregisseurWhenDeclined() {
        complete(task(), withVariables("geaccepteerd", false, "vervolgUiterlijk", new Date()));

        assertThat(verwijzing).isWaitingAtExactly("userTask_followUpAfwijzing");
        assertThat(verwijzing).hasNotPassed("endEvent_verwijzingAccepted");
        assertThat(task()).isAssignedTo("joris");
    }

    @Test
    void endsWhenAfwijzingIsFollowedUp() {
        complete(task(), withVariables("geaccepteerd", false, "vervolgUiterlijk", new Date()));
        complete(task());

        assertThat(verwijzing).isEnded().hasPassed("endEvent_verwijzingFollowedUp");
    }

    @Test
    void asksCasusregisseurWhatThePartnerAsksBack() {
        complete(task(), withVariables("teruggevraagd", true, "vervolgUiterlijk", new Date()));

        assertThat(verwijzing).isWaitingAtExactly("userTask_answerWedervraag");
        assertThat(task()).isAssignedTo("joris");

        complete(task());

        assertThat(verwijzing).isEnded().hasPassed("endEvent_wedervraagAnswered");
        assertThat(verwijzing).hasNotPassed("userTask_followUpAfwijzing", "endEvent_verwijzingAccepted");
    }

    @Test
    void remindsAndKeepsWaiting() {
        Procesproef.ring("timerEvent_verwijzingHerinnering", "serviceTask_remindVerwijzing");

        assertThat(verwijzing).isWaitingAtExactly("userTask_answerVerwijzing");
        assertThat(verwijzing).hasPassed("endEvent_verwijzingReminded").hasNotPassed("serviceTask_escalateVerwijzing");
    }

    @Test
    void escalatesAndKeepsWaiting() {
        Procesproef.ring("timerEvent_verwijzingEscalatie", "serviceTask_escalateVerwijzing");

        assertThat(verwijzing).isWaitingAtExactly("userTask_answerVerwijzing");
        assertThat(verwijzing).hasPassed("endEvent_verwijzingEscalated").hasNotPassed("serviceTask_remindVerwijzing");
    }
}
