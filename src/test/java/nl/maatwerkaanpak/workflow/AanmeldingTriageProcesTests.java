package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AanmeldingTriageProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("casus/aanmelding-triage")
            .withMoments("triageOp", "triageSluitOp", "besluitUiterlijk", "herinneringOp", "escalatieOp")
            .withBean("triagepartners", new Triagepartners(AanpakVoorbeeld.aanpak()))
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    private ProcessInstance triage;

    @BeforeEach
    void start() {
        triage = PROEF.start();
    }

    @Test
    void asksEveryTriagepartnerOfAanpak() {
        assertThat(triage).isWaitingAt("userTask_answerTriage");
        assertThat(triage).task(taskQuery().taskCandidateGroup("pit")).isNotAssigned();
        assertThat(triage).task(taskQuery().taskCandidateGroup("politie")).isNotAssigned();
        assertThat(triage).hasNotPassed("userTask_decideTriage");
    }

    @Test
    void waitsForTheLastAnswer() {
        complete(task(taskQuery().taskCandidateGroup("pit")));

        assertThat(triage).isWaitingAt("userTask_answerTriage");
    }

    @Test
    void asksCasuistiekcoordinatorAfterTheLastAnswer() {
        answerAll();

        assertThat(triage).isWaitingAtExactly("userTask_decideTriage").hasNotPassed("timerEvent_triageDeadline");
        assertThat(task()).hasCandidateGroup("casuistiekcoordinator");
    }

    @Test
    void waitsNoLongerAfterTheClosingDate() {
        execute(job("timerEvent_triageDeadline"));

        assertThat(triage).isWaitingAtExactly("userTask_decideTriage").hasPassed("timerEvent_triageDeadline");
    }

    @Test
    void opensCasusAtInclusie() {
        answerAll();
        complete(task(), withVariables("inclusie", true));

        assertThat(triage).isEnded().hasPassed("endEvent_casusOpened").hasNotPassed("endEvent_aanmeldingEnded");
    }

    @Test
    void endsWithoutCasusAtAnyOtherUitkomst() {
        answerAll();
        complete(task(), withVariables("inclusie", false));

        assertThat(triage).isEnded().hasPassed("endEvent_aanmeldingEnded").hasNotPassed("endEvent_casusOpened");
    }

    @Test
    void remindsAndKeepsWaiting() {
        answerAll();
        Procesproef.ring("timerEvent_triageHerinnering", "serviceTask_remindTriage");

        assertThat(triage).isWaitingAtExactly("userTask_decideTriage");
        assertThat(triage).hasPassed("endEvent_triageReminded").hasNotPassed("serviceTask_escalateTriage");
    }

    @Test
    void escalatesAndKeepsWaiting() {
        answerAll();
        Procesproef.ring("timerEvent_triageEscalatie", "serviceTask_escalateTriage");

        assertThat(triage).isWaitingAtExactly("userTask_decideTriage");
        assertThat(triage).hasPassed("endEvent_triageEscalated").hasNotPassed("serviceTask_remindTriage");
    }

    private static void answerAll() {
        complete(task(taskQuery().taskCandidateGroup("pit")));
        complete(task(taskQuery().taskCandidateGroup("politie")));
    }
}
