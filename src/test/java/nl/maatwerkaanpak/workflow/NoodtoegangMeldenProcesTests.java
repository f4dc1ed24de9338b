package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoodtoegangMeldenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("noodtoegang/noodtoegang-melden")
            .withMoments("uiterlijk", "herinneringOp", "escalatieOp")
            .with("regisseur", "karin")
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    @Test
    void isForWhoLeadsTheCasus() {
        var noodtoegang = PROEF.start();

        assertThat(noodtoegang).isWaitingAtExactly("userTask_seeNoodtoegang").hasNotPassed("endEvent_noodtoegangSeen");
        assertThat(task()).isAssignedTo("karin");
    }

    @Test
    void endsWhenItIsDone() {
        var noodtoegang = PROEF.start();
        complete(task());

        assertThat(noodtoegang).isEnded();
        assertThat(noodtoegang).hasPassed("endEvent_noodtoegangSeen").hasNotPassed("serviceTask_escalateBekijken");
    }

    @Test
    void remindsBeforeItsDeadlineAndGoesOnWaiting() {
        var noodtoegang = PROEF.start();
        Procesproef.ring("timerEvent_bekijkenHerinnering", "serviceTask_remindBekijken");

        assertThat(noodtoegang)
                .isWaitingAt("userTask_seeNoodtoegang")
                .hasPassed("endEvent_bekijkenReminded")
                .hasNotPassed("endEvent_bekijkenEscalated");
    }

    @Test
    void whatIsLateIsEscalatedAndGoesOnWaiting() {
        var noodtoegang = PROEF.start();
        Procesproef.ring("timerEvent_bekijkenEscalatie", "serviceTask_escalateBekijken");

        assertThat(noodtoegang).isWaitingAt("userTask_seeNoodtoegang").hasPassed("endEvent_bekijkenEscalated");
    }
}
