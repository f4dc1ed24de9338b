package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CasusVoorbereidenProcesTests {

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("casus/casus-voorbereiden")
            .withMoments("informerenUiterlijk", "herinneringOp", "escalatieOp")
            .with("procesregisseur", "karin")
            .with("agenderenUiterlijk", null)
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    @Test
    void asksForCasusregisseurAndInformerenSideBySide() {
        var casus = start(true);

        assertThat(casus)
                .isWaitingAtExactly("userTask_assignCasusregisseur", "userTask_recordInformeren")
                .hasNotPassed("userTask_scheduleCasus");
        assertThat(task("userTask_assignCasusregisseur"))
                .isAssignedTo("karin")
                .hasCandidateGroupAssociated("casuistiekcoordinator");
    }

    @Test
    void waitsForInformerenBeforeTheAgenda() {
        var casus = start(true);
        complete(task("userTask_assignCasusregisseur"));

        assertThat(casus).isWaitingAt("userTask_recordInformeren").hasNotPassed("userTask_scheduleCasus");
    }

    @Test
    void waitsForCasusregisseurBeforeTheAgenda() {
        var casus = start(true);
        complete(task("userTask_recordInformeren"));

        assertThat(casus).isWaitingAt("userTask_assignCasusregisseur").hasNotPassed("userTask_scheduleCasus");
    }

    @Test
    void asksForInbrengOnlyWhenItMayBeShared() {
        var casus = start(true);
        complete(task("userTask_assignCasusregisseur"));
        assertThat(casus).hasNotPassed("userTask_requestInbreng").isWaitingAt("userTask_recordInformeren");
        complete(task("userTask_recordInformeren"));

        assertThat(casus).isWaitingAtExactly("userTask_requestInbreng").hasNotPassed("userTask_scheduleCasus");
    }

    @Test
    void endsOnTheAgenda() {
        var casus = start(true);
        complete(task("userTask_recordInformeren"));
        complete(task("userTask_assignCasusregisseur"));
        complete(task("userTask_requestInbreng"));
        complete(task());

        assertThat(casus).isEnded();
        assertThat(casus)
                .hasPassedInOrder(
                        "userTask_recordInformeren",
                        "userTask_requestInbreng",
                        "userTask_scheduleCasus",
                        "endEvent_casusScheduled");
    }

    @Test
    void skipsPreparationTheNextTime() {
        var casus = start(false);

        assertThat(casus).isWaitingAtExactly("userTask_scheduleCasus");
        assertThat(casus).hasNotPassed("userTask_assignCasusregisseur", "userTask_recordInformeren");
    }

    @Test
    void remindsAndKeepsWaiting() {
        var casus = start(true);
        complete(task("userTask_assignCasusregisseur"));
        Procesproef.ring("timerEvent_informerenHerinnering", "serviceTask_remindInformeren");

        assertThat(casus).isWaitingAt("userTask_recordInformeren");
        assertThat(casus).hasPassed("endEvent_informerenReminded").hasNotPassed("serviceTask_escalateInformeren");
    }

    @Test
    void escalatesAndKeepsWaiting() {
        var casus = start(true);
        complete(task("userTask_assignCasusregisseur"));
        Procesproef.ring("timerEvent_informerenEscalatie", "serviceTask_escalateInformeren");

        assertThat(casus).isWaitingAt("userTask_recordInformeren");
        assertThat(casus).hasPassed("endEvent_informerenEscalated").hasNotPassed("serviceTask_remindInformeren");
    }

    private static ProcessInstance start(boolean eersteKeer) {
        return PROEF.with("eersteKeer", eersteKeer).start();
    }
}
