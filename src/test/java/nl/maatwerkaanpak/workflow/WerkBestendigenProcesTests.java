package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WerkBestendigenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("prospect4cash/werk-bestendigen")
            .withMoments("bekijkOp", "uiterlijk", "herinneringOp", "escalatieOp", "vervolgUiterlijk")
            .with("uitvoerder", "pim")
            .with("laatste", false)
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    private ProcessInstance werk;

    @BeforeEach
    void start() {
        werk = PROEF.start();
    }

    @Test
    void waitsUntilTheWeeksHavePassed() {
        assertThat(werk).isWaitingAtExactly("intermediateCatchEvent_werkDue").hasNotPassed("userTask_checkWerk");

        execute(job());

        assertThat(werk).isWaitingAtExactly("userTask_checkWerk");
        assertThat(task()).isAssignedTo("pim").hasCandidateGroupAssociated("prospect4cash");
    }

    @Test
    void endsBeforeTheLastTimeWithoutAskingForTheOutcome() {
        execute(job());
        complete(task());

        assertThat(werk).isEnded().hasPassed("endEvent_werkChecked").hasNotPassed("userTask_recordUitkomst");
    }

    @Test
    void asksForTheOutcomeAfterTheLastTime() {
        execute(job());
        complete(task(), withVariables("laatste", true));
        assertThat(werk).isWaitingAtExactly("userTask_recordUitkomst").hasNotPassed("endEvent_werkChecked");

        complete(task());

        assertThat(werk).isEnded().hasPassed("endEvent_uitkomstRecorded");
    }

    @Test
    void remindsAndKeepsWaiting() {
        execute(job());
        Procesproef.ring("timerEvent_werkHerinnering", "serviceTask_remindWerk");

        assertThat(werk).isWaitingAt("userTask_checkWerk").hasPassed("endEvent_werkReminded");
    }

    @Test
    void escalatesAndKeepsWaiting() {
        execute(job());
        Procesproef.ring("timerEvent_werkEscalatie", "serviceTask_escalateWerk");

        assertThat(werk).isWaitingAt("userTask_checkWerk").hasPassed("endEvent_werkEscalated");
    }
}
