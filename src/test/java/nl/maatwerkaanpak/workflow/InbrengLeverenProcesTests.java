package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InbrengLeverenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("inbreng/inbreng-leveren")
            .withMoments("uiterlijk", "herinneringOp", "escalatieOp")
            .with("rol", "politie")
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    @Test
    void endsWithTheAnswer() {
        var uitvraag = PROEF.start();
        assertThat(task()).hasCandidateGroup("politie").isNotAssigned();
        complete(task());

        assertThat(uitvraag).isEnded();
        assertThat(uitvraag).hasPassed("endEvent_uitvraagAnswered").hasNotPassed("endEvent_inbrengEscalated");
    }

    @Test
    void remindsAndKeepsWaiting() {
        var uitvraag = PROEF.start();
        Procesproef.ring("timerEvent_inbrengHerinnering", "serviceTask_remindInbreng");

        assertThat(uitvraag).isWaitingAt("userTask_contributeInbreng").hasPassed("endEvent_inbrengReminded");
    }

    @Test
    void tellsTheCoordinatorAndKeepsWaiting() {
        var uitvraag = PROEF.start();
        Procesproef.ring("timerEvent_inbrengEscalatie", "serviceTask_escalateInbreng");

        assertThat(uitvraag).isWaitingAt("userTask_contributeInbreng").hasPassed("endEvent_inbrengEscalated");
    }
}
