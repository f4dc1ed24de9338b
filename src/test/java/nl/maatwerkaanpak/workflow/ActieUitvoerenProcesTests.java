package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActieUitvoerenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("casus/actie-uitvoeren")
            .withMoments("uiterlijk", "herinneringOp", "escalatieOp")
            .with("actiehouder", "bilal")
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    private ProcessInstance actie;

    @BeforeEach
    void start() {
        actie = PROEF.start();
    }

    @Test
    void isWorkOfTheActiehouderAlone() {
        assertThat(actie).isWaitingAtExactly("userTask_performActie");
        assertThat(task()).isAssignedTo("bilal");
    }

    @Test
    void endsWhenDone() {
        complete(task());

        assertThat(actie).isEnded().hasPassed("endEvent_actieDone").hasNotPassed("serviceTask_remindActie");
    }

    @Test
    void remindsAndKeepsWaiting() {
        Procesproef.ring("timerEvent_actieHerinnering", "serviceTask_remindActie");

        assertThat(actie).isWaitingAtExactly("userTask_performActie");
        assertThat(actie).hasPassed("endEvent_actieReminded").hasNotPassed("serviceTask_escalateActie");
    }

    @Test
    void escalatesAndKeepsWaiting() {
        Procesproef.ring("timerEvent_actieEscalatie", "serviceTask_escalateActie");

        assertThat(actie).isWaitingAtExactly("userTask_performActie");
        assertThat(actie).hasPassed("endEvent_actieEscalated").hasNotPassed("serviceTask_remindActie");
    }

    @Test
    void remindsInTransactionOfItsOwn() {
        execute(job("timerEvent_actieHerinnering"));

        assertThat(actie).isWaitingAt("serviceTask_remindActie").hasNotPassed("serviceTask_remindActie");
    }
}
