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

class OverlegHoudenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("overleg/overleg-houden")
            .withMoments("begin", "verslagUiterlijk")
            .with("coordinator", "karin")
            .with("voorzitter", "vera");

    private ProcessInstance overleg;

    @BeforeEach
    void start() {
        overleg = PROEF.start();
    }

    @Test
    void isHeldByItsCoordinator() {
        assertThat(overleg).isWaitingAtExactly("userTask_holdOverleg").hasNotPassed("userTask_approveVerslag");
        assertThat(task()).isAssignedTo("karin").hasCandidateGroupAssociated("casuistiekcoordinator");
    }

    @Test
    void isForTheMomentAtWhichItBegins() {
        assertThat(task()).hasDueDate(Date.from(Instant.parse("2026-03-02T10:00:00Z")));
    }

    @Test
    void hasNoVerslagWhenItIsCalledOff() {
        complete(task(), withVariables("gehouden", false));

        assertThat(overleg)
                .isEnded()
                .hasPassed("endEvent_overlegCalledOff")
                .hasNotPassed("userTask_approveVerslag", "endEvent_verslagApproved");
    }

    @Test
    void asksVoorzitterForApproval() {
        complete(task(), withVariables("gehouden", true));

        assertThat(overleg).isWaitingAtExactly("userTask_approveVerslag").hasNotPassed("endEvent_verslagApproved");
        assertThat(task()).isAssignedTo("vera").hasCandidateGroupAssociated("voorzitter");
    }

    @Test
    void endsWithApprovedVerslag() {
        complete(task(), withVariables("gehouden", true));
        complete(task());

        assertThat(overleg).isEnded().hasPassed("endEvent_verslagApproved").hasNotPassed("endEvent_overlegCalledOff");
    }
}
