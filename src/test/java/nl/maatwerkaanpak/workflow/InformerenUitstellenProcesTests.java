package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InformerenUitstellenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("casus/informeren-uitstellen")
            .withMoments("beoordelenUiterlijk", "beoordelenEscalatieOp")
            .withMoments("herzienOp", "herzienUiterlijk", "herzienEscalatieOp")
            .with("procesregisseur", "karin")
            .withBean("uitsteltoetsers", new Uitsteltoetsers())
            .withDelegate("escalateTaak");

    @Test
    void asksTheVoorzitterAndThePrivacyfunctionaris() {
        var uitstel = PROEF.start();

        assertThat(uitstel).isWaitingAt("userTask_judgeUitstel").hasNotPassed("gateway_uitstelApproved");
        assertThat(offeredTo("voorzitter", uitstel)).isNotNull();
        assertThat(offeredTo("privacyfunctionaris", uitstel)).isNotNull();
    }

    @Test
    void oneOfThemIsEnough() {
        var uitstel = judged(true);

        assertThat(uitstel)
                .isWaitingAtExactly("intermediateCatchEvent_reviewDateReached")
                .hasNotPassed("endEvent_uitstelRejected");
    }

    @Test
    void rejectedItEnds() {
        var uitstel = judged(false);

        assertThat(uitstel).isEnded();
        assertThat(uitstel).hasPassed("endEvent_uitstelRejected").hasNotPassed("userTask_reviewUitstel");
    }

    @Test
    void comesBackAsWorkOnItsDay() {
        var uitstel = judged(true);
        execute(job("intermediateCatchEvent_reviewDateReached"));

        assertThat(uitstel).isWaitingAtExactly("userTask_reviewUitstel");
        assertThat(task()).isAssignedTo("karin");
        complete(task());
        assertThat(uitstel).isEnded();
    }

    @Test
    void whatIsNotJudgedInTimeIsEscalated() {
        var uitstel = PROEF.start();
        Procesproef.ring("timerEvent_beoordelenEscalatie", "serviceTask_escalateBeoordelen");

        assertThat(uitstel).isWaitingAt("userTask_judgeUitstel").hasPassed("endEvent_beoordelenEscalated");
    }

    @Test
    void whatIsNotDoneOnItsDayIsEscalated() {
        var uitstel = judged(true);
        execute(job("intermediateCatchEvent_reviewDateReached"));
        Procesproef.ring("timerEvent_herzienEscalatie", "serviceTask_escalateHerzien");

        assertThat(uitstel).isWaitingAt("userTask_reviewUitstel").hasPassed("endEvent_herzienEscalated");
    }

    private static ProcessInstance judged(boolean goedgekeurd) {
        var uitstel = PROEF.start();
        complete(offeredTo("voorzitter", uitstel), withVariables("goedgekeurd", goedgekeurd));
        return uitstel;
    }

    private static Task offeredTo(String rol, ProcessInstance uitstel) {
        return taskQuery()
                .processInstanceId(uitstel.getId())
                .taskCandidateGroup(rol)
                .singleResult();
    }
}
