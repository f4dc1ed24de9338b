package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaalWegenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("signaal/signaal-wegen")
            .withMoments("uiterlijk", "herinneringOp", "escalatieOp")
            .withDelegate("adviseWeging")
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    private ProcessInstance wegen;

    @BeforeEach
    void start() {
        wegen = PROEF.start();
    }

    @Test
    void advisesAndThenWaitsForSignaalcoordinator() {
        assertThat(wegen).hasPassed("businessRuleTask_adviseWeging").isWaitingAtExactly("userTask_weighSignaal");
        assertThat(task()).hasCandidateGroup("signaalcoordinator").isNotAssigned();
        assertThat(task()).hasDueDate(Date.from(Instant.parse("2026-03-02T10:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "AFDOEN, endEvent_signaalAfgedaan",
        "BUNDELEN, endEvent_signaalGebundeld",
        "ZELF_OPPAKKEN, endEvent_signaalOpgepakt",
        "AANMELDEN, endEvent_signaalAangemeld"
    })
    void endsWithTheUitkomst(String uitkomst, String end) {
        complete(task(), withVariables("uitkomst", uitkomst));

        assertThat(wegen).isEnded().hasPassed(end).hasNotPassed("userTask_handleOpschaling");
    }

    @Test
    void givesWorkToPartnerAtOpschaling() {
        complete(
                task(),
                withVariables("uitkomst", "OPSCHALEN", "opschalingRol", "politie", "opschalingUiterlijk", new Date()));

        assertThat(wegen).isWaitingAtExactly("userTask_handleOpschaling").hasNotPassed("endEvent_signaalAfgedaan");
        assertThat(task()).hasCandidateGroup("politie");
    }

    @Test
    void endsWhenOpschalingIsHandled() {
        complete(
                task(),
                withVariables("uitkomst", "OPSCHALEN", "opschalingRol", "politie", "opschalingUiterlijk", new Date()));
        complete(task());

        assertThat(wegen).isEnded().hasPassed("endEvent_opschalingHandled");
    }

    @Test
    void remindsAndKeepsWaiting() {
        Procesproef.ring("timerEvent_wegingHerinnering", "serviceTask_remindWeging");

        assertThat(wegen).isWaitingAtExactly("userTask_weighSignaal");
        assertThat(wegen).hasPassed("endEvent_wegingReminded").hasNotPassed("serviceTask_escalateWeging");
    }

    @Test
    void escalatesAndKeepsWaiting() {
        Procesproef.ring("timerEvent_wegingEscalatie", "serviceTask_escalateWeging");

        assertThat(wegen).isWaitingAtExactly("userTask_weighSignaal");
        assertThat(wegen).hasPassed("endEvent_wegingEscalated").hasNotPassed("serviceTask_remindWeging");
    }
}
