package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CasusHerbesprekenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("overleg/casus-herbespreken")
            .withMoments("agenderenOp", "agenderenUiterlijk")
            .withDelegate("requestAgendering");

    @Test
    void waitsUntilItIsTime() {
        var herbespreking = PROEF.start();

        assertThat(herbespreking)
                .isWaitingAtExactly("intermediateCatchEvent_agenderenDue")
                .hasNotPassed("serviceTask_requestAgendering");
    }

    @Test
    void asksForTheAgendaInTime() {
        var herbespreking = PROEF.start();

        execute(job("intermediateCatchEvent_agenderenDue"));

        assertThat(herbespreking).isEnded().hasPassed("serviceTask_requestAgendering", "endEvent_agenderingRequested");
    }
}
