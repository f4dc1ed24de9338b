package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContactBewakenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("traject/contact-bewaken")
            .withMoments("contactOp", "contactUiterlijk")
            .with("rol", "jongerenwerker")
            .with("uitvoerder", "amina");

    @Test
    void asksNobodyBeforeTheTermIsOver() {
        var watch = PROEF.start();

        assertThat(watch)
                .isWaitingAtExactly("intermediateCatchEvent_contactDue")
                .hasNotPassed("userTask_seekContact");
    }

    @Test
    void asksWhoGuidesToSeekContact() {
        var watch = PROEF.start();
        execute(job());

        assertThat(watch).isWaitingAtExactly("userTask_seekContact").hasNotPassed("endEvent_contactSought");
        assertThat(task()).isAssignedTo("amina").hasCandidateGroupAssociated("jongerenwerker");
        complete(task());
        assertThat(watch).isEnded();
    }
}
