package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrajectJongerenwerkProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("traject/traject-jongerenwerk")
            .withMoments("vervolgUiterlijk")
            .with("uitvoerder", "amina")
            .with("casusregisseur", "joris");

    private ProcessInstance traject;

    @BeforeEach
    void start() {
        traject = PROEF.start();
    }

    @Test
    void beginsWithDoelenOfTheUitvoerder() {
        assertThat(traject).isWaitingAtExactly("userTask_recordDoelen").hasNotPassed("gateway_jongereJoins");
        assertThat(task()).isAssignedTo("amina").hasCandidateGroupAssociated("jongerenwerker");
    }

    @Test
    void guidesOnceThereAreDoelen() {
        complete(task(), withVariables("meedoen", true));

        assertThat(traject).isWaitingAtExactly("userTask_guideTraject").hasNotPassed("userTask_decideVervolg");
        assertThat(task()).isAssignedTo("amina");
    }

    @Test
    void asksCasusregisseurWhatFollows() {
        complete(task(), withVariables("meedoen", true));
        complete(task());

        assertThat(traject).isWaitingAtExactly("userTask_decideVervolg").hasNotPassed("endEvent_vervolgDecided");
        assertThat(task()).isAssignedTo("joris");
    }

    @Test
    void asksCasusregisseurAtOnceWhenTheJongereDoesNotTakePart() {
        complete(task(), withVariables("meedoen", false));

        assertThat(traject).isWaitingAtExactly("userTask_decideVervolg").hasNotPassed("userTask_guideTraject");
    }

    @Test
    void endsWithVervolg() {
        complete(task(), withVariables("meedoen", true));
        complete(task());
        complete(task());

        assertThat(traject).isEnded().hasPassed("endEvent_vervolgDecided");
    }
}
