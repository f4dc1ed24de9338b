package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CasusBewakenProcesTests {

    private static final Wacht WACHT = new Wacht();

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("casus/casus-bewaken")
            .withMoments("stilteOp", "stilteUiterlijk")
            .with("procesregisseur", "karin")
            .withBean("watchCasus", WACHT);

    @Test
    void silentCasusComesToTheCoordinator() {
        WACHT.stil = true;
        var casus = PROEF.start();
        assertThat(casus).isWaitingAtExactly("intermediateCatchEvent_stilteDue").hasNotPassed("serviceTask_watchCasus");
        execute(job());

        assertThat(casus).isWaitingAtExactly("userTask_lookAtSilence").hasNotPassed("endEvent_watchContinued");
        assertThat(task()).isAssignedTo("karin");
        complete(task());
        assertThat(casus).isEnded();
    }

    @Test
    void casusInWhichSomethingHappenedAsksNothing() {
        WACHT.stil = false;
        var casus = PROEF.start();
        execute(job());

        assertThat(casus).isEnded();
        assertThat(casus).hasPassed("endEvent_watchContinued").hasNotPassed("userTask_lookAtSilence");
    }

    /** Public for the engine's expressions. */
    public static final class Wacht implements JavaDelegate {

        private boolean stil;

        @Override
        public void execute(DelegateExecution execution) {
            execution.setVariable("stil", stil);
        }
    }
}
