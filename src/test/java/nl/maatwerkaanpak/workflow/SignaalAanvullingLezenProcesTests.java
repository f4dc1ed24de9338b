package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignaalAanvullingLezenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("signaal/signaal-aanvulling-lezen")
            .withMoments("uiterlijk", "herinneringOp", "escalatieOp")
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    @Test
    void isForASignaalcoordinator() {
        var lezen = PROEF.start();

        assertThat(lezen).isWaitingAtExactly("userTask_readAanvulling").hasNotPassed("endEvent_aanvullingRead");
        assertThat(task()).hasCandidateGroup("signaalcoordinator").isNotAssigned();
    }

    @Test
    void endsWhenItIsDone() {
        var lezen = PROEF.start();
        complete(task());

        assertThat(lezen).isEnded();
        assertThat(lezen).hasPassed("endEvent_aanvullingRead").hasNotPassed("serviceTask_escalateLezen");
    }

    @Test
    void remindsBeforeItsDeadlineAndGoesOnWaiting() {
        var lezen = PROEF.start();
        Procesproef.ring("timerEvent_lezenHerinnering", "serviceTask_remindLezen");

        assertThat(lezen)
                .isWaitingAt("userTask_readAanvulling")
                .hasPassed("endEvent_lezenReminded")
                .hasNotPassed("endEvent_lezenEscalated");
    }

    @Test
    void whatIsLateIsEscalatedAndGoesOnWaiting() {
        var lezen = PROEF.start();
        Procesproef.ring("timerEvent_lezenEscalatie", "serviceTask_escalateLezen");

        assertThat(lezen).isWaitingAt("userTask_readAanvulling").hasPassed("endEvent_lezenEscalated");
    }
}
