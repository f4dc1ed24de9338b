package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignaalSpoedProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("signaal/signaal-spoed")
            .withMoments("uiterlijk", "herinneringOp", "escalatieOp")
            .with("spoedAan", "veiligthuis")
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    @Test
    void isForThePartnerWhomTheReporterChose() {
        var spoed = PROEF.start();

        assertThat(spoed).isWaitingAtExactly("userTask_handleSpoed").hasNotPassed("endEvent_spoedHandled");
        assertThat(task()).hasCandidateGroup("veiligthuis").isNotAssigned();
    }

    @Test
    void endsWhenItIsDone() {
        var spoed = PROEF.start();
        complete(task());

        assertThat(spoed).isEnded();
        assertThat(spoed).hasPassed("endEvent_spoedHandled").hasNotPassed("serviceTask_escalateSpoed");
    }

    @Test
    void remindsBeforeItsDeadlineAndGoesOnWaiting() {
        var spoed = PROEF.start();
        Procesproef.ring("timerEvent_spoedHerinnering", "serviceTask_remindSpoed");

        assertThat(spoed)
                .isWaitingAt("userTask_handleSpoed")
                .hasPassed("endEvent_spoedReminded")
                .hasNotPassed("endEvent_spoedEscalated");
    }

    @Test
    void whatIsLateIsEscalatedAndGoesOnWaiting() {
        var spoed = PROEF.start();
        Procesproef.ring("timerEvent_spoedEscalatie", "serviceTask_escalateSpoed");

        assertThat(spoed).isWaitingAt("userTask_handleSpoed").hasPassed("endEvent_spoedEscalated");
    }
}
