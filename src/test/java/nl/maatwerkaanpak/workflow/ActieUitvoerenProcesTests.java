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

class ActieUitvoerenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("casus/actie-uitvoeren")
            .withMoments("uiterlijk", "herinneringOp", "meldingOp", "escalatieOp", "vervolgUiterlijk")
            .with("actiehouder", "bilal")
            .with("opvolger", "joris")
            .withDelegate("remindEigenaar")
            .withDelegate("tellCasusregisseur")
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
        complete(task(), withVariables("gedaan", true));

        assertThat(actie).isEnded().hasPassed("endEvent_actiePerformed").hasNotPassed("userTask_followUpActie");
    }

    @Test
    void comesBackToWhoLeadsTheCasusWhenItCannotBeDone() {
        complete(task(), withVariables("gedaan", false));

        assertThat(actie).isWaitingAtExactly("userTask_followUpActie").hasNotPassed("endEvent_actiePerformed");
        assertThat(task()).isAssignedTo("joris");
        complete(task());
        assertThat(actie).isEnded().hasPassed("endEvent_actieFollowedUp");
    }

    @Test
    void tellsTheCasusregisseurBeforeTheCoordinator() {
        Procesproef.ring("timerEvent_actieMelding", "serviceTask_tellCasusregisseur");

        assertThat(actie).isWaitingAtExactly("userTask_performActie");
        assertThat(actie).hasPassed("endEvent_casusregisseurTold").hasNotPassed("serviceTask_escalateActie");
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
