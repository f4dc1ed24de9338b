package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoodtoegangBeoordelenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("noodtoegang/noodtoegang-beoordelen")
            .withMoments("uiterlijk", "herinneringOp", "escalatieOp")
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    @Test
    void isOfferedToThePrivacyfunctionaris() {
        var noodtoegang = PROEF.start();

        assertThat(noodtoegang)
                .isWaitingAtExactly("userTask_judgeNoodtoegang")
                .hasNotPassed("endEvent_noodtoegangJudged");
        assertThat(task()).hasCandidateGroup("privacyfunctionaris").isNotAssigned();
    }

    @Test
    void endsWhenItIsDone() {
        var noodtoegang = PROEF.start();
        complete(task());

        assertThat(noodtoegang).isEnded();
        assertThat(noodtoegang).hasPassed("endEvent_noodtoegangJudged").hasNotPassed("serviceTask_escalateBeoordelen");
    }

    @Test
    void remindsBeforeItsDeadlineAndGoesOnWaiting() {
        var noodtoegang = PROEF.start();
        Procesproef.ring("timerEvent_beoordelenHerinnering", "serviceTask_remindBeoordelen");

        assertThat(noodtoegang)
                .isWaitingAt("userTask_judgeNoodtoegang")
                .hasPassed("endEvent_beoordelenReminded")
                .hasNotPassed("endEvent_beoordelenEscalated");
    }

    @Test
    void whatIsLateIsEscalatedAndGoesOnWaiting() {
        var noodtoegang = PROEF.start();
        Procesproef.ring("timerEvent_beoordelenEscalatie", "serviceTask_escalateBeoordelen");

        assertThat(noodtoegang).isWaitingAt("userTask_judgeNoodtoegang").hasPassed("endEvent_beoordelenEscalated");
    }
}
