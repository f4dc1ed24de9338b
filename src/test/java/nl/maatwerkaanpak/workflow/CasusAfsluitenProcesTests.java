package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CasusAfsluitenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("casus/casus-afsluiten")
            .withMoments("nazorgOp", "nazorgUiterlijk")
            .with("casusregisseur", "joris");

    @Test
    void asksForNazorgWhenItsDayComes() {
        var casus = PROEF.start();
        assertThat(casus).isWaitingAtExactly("intermediateCatchEvent_nazorgDue").hasNotPassed("userTask_doNazorg");
        execute(job());

        assertThat(task()).isAssignedTo("joris");
        complete(task());
        assertThat(casus).isEnded();
    }
}
