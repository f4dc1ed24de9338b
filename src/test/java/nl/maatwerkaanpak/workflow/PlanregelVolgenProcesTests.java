package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanregelVolgenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("plan/planregel-volgen")
            .withMoments("uiterlijk", "herinneringOp", "escalatieOp")
            .with("houder", "pim")
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    @Test
    void asksItsHouderHowItGoes() {
        var regel = PROEF.start();
        assertThat(task()).isAssignedTo("pim");
        complete(task());

        assertThat(regel).isEnded();
        assertThat(regel).hasPassed("endEvent_planvoortgangRecorded").hasNotPassed("endEvent_planvoortgangEscalated");
    }

    @Test
    void remindsAndKeepsWaiting() {
        var regel = PROEF.start();
        Procesproef.ring("timerEvent_planvoortgangHerinnering", "serviceTask_remindPlanvoortgang");

        assertThat(regel).isWaitingAt("userTask_recordPlanvoortgang").hasPassed("endEvent_planvoortgangReminded");
    }

    @Test
    void escalatesAndKeepsWaiting() {
        var regel = PROEF.start();
        Procesproef.ring("timerEvent_planvoortgangEscalatie", "serviceTask_escalatePlanvoortgang");

        assertThat(regel).isWaitingAt("userTask_recordPlanvoortgang").hasPassed("endEvent_planvoortgangEscalated");
    }
}
