package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CasusEvaluerenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("casus/casus-evalueren")
            .withMoments("evaluatieOp", "evaluatieUiterlijk", "evaluatieEscalatieOp")
            .with("casusregisseur", "joris")
            .withDelegate("escalateTaak");

    @Test
    void asksTheCasusregisseurWhenItsDayComes() {
        var casus = PROEF.start();
        assertThat(casus)
                .isWaitingAtExactly("intermediateCatchEvent_evaluatieDue")
                .hasNotPassed("userTask_evaluateCasus");
        execute(job());

        assertThat(casus).isWaitingAtExactly("userTask_evaluateCasus");
        assertThat(task()).isAssignedTo("joris");
        complete(task());
        assertThat(casus).isEnded();
    }

    @Test
    void escalatesAndKeepsWaiting() {
        var casus = PROEF.start();
        execute(job());
        Procesproef.ring("timerEvent_evaluatieEscalatie", "serviceTask_escalateEvaluatie");

        assertThat(casus).isWaitingAt("userTask_evaluateCasus").hasPassed("endEvent_evaluatieEscalated");
    }
}
