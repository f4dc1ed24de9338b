package nl.maatwerkaanpak.workflow;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VerstrekkingToetsenProcesTests {

    private static final String INSTEMMEN = "userTask_agreeVerstrekking";
    private static final String BEOORDELEN = "userTask_judgeVerstrekking";
    private static final String LEZEN = "userTask_receiveVerstrekking";

    @RegisterExtension
    static final Procesproef PROEF = new Procesproef("inbreng/verstrekking-toetsen")
            .withMoments("instemmenUiterlijk", "instemmenHerinneringOp", "instemmenEscalatieOp")
            .withMoments("beoordelenUiterlijk", "beoordelenHerinneringOp", "beoordelenEscalatieOp")
            .withMoments("lezenUiterlijk", "lezenHerinneringOp", "lezenEscalatieOp", "verlooptOp")
            .with("geverRol", "pit")
            .with("ontvangerRol", "politie")
            .with("instemmingNodig", true)
            .withBean("uitsteltoetsers", new Uitsteltoetsers())
            .withDelegate("remindEigenaar")
            .withDelegate("escalateTaak");

    @Test
    void asksTheGiverFirst() {
        var verstrekking = PROEF.start();

        assertThat(verstrekking).isWaitingAtExactly(INSTEMMEN).hasNotPassed("gateway_toetsDue");
        assertThat(task()).hasCandidateGroup("pit");
    }

    @Test
    void whatTheGiverAskedNeedsNoMoreOfThem() {
        var verstrekking = askedByGiver();

        assertThat(verstrekking).isWaitingAt(BEOORDELEN).hasNotPassed(INSTEMMEN);
    }

    @Test
    void endsWhereTheGiverDoesNotAgree() {
        var verstrekking = PROEF.start();
        complete(task(), withVariables("ingestemd", false));

        assertThat(verstrekking).isEnded();
        assertThat(verstrekking).hasPassed("endEvent_verstrekkingRefused").hasNotPassed(BEOORDELEN);
    }

    @Test
    void anyOfTwoRolesJudgesAndOneIsEnough() {
        var verstrekking = agreed();
        assertThat(offeredTo("voorzitter", verstrekking)).isNotNull();
        assertThat(offeredTo("privacyfunctionaris", verstrekking)).isNotNull();

        judge(verstrekking, true);

        assertThat(verstrekking).isWaitingAtExactly(LEZEN).hasNotPassed("endEvent_verstrekkingRefused");
        assertThat(task()).hasCandidateGroup("politie");
    }

    @Test
    void endsWhenItIsNotAllowed() {
        var verstrekking = agreed();
        judge(verstrekking, false);

        assertThat(verstrekking).isEnded();
        assertThat(verstrekking).hasPassed("endEvent_verstrekkingRefused").hasNotPassed(LEZEN);
    }

    @Test
    void endsWhenItIsRead() {
        var verstrekking = allowed();
        complete(task());

        assertThat(verstrekking).isEnded();
        assertThat(verstrekking).hasPassed("endEvent_verstrekkingReceived");
    }

    @Test
    void remindsAndEscalatesWhoeverItWaitsFor() {
        var verstrekking = PROEF.start();
        lateAt("instemmen", "Instemmen");
        complete(task(), withVariables("ingestemd", true));
        lateAt("beoordelen", "Beoordelen");
        judge(verstrekking, true);
        lateAt("lezen", "Lezen");

        assertThat(verstrekking)
                .isWaitingAtExactly(LEZEN)
                .hasPassed("endEvent_instemmenReminded", "endEvent_instemmenEscalated")
                .hasPassed("endEvent_beoordelenReminded", "endEvent_beoordelenEscalated")
                .hasPassed("endEvent_lezenReminded", "endEvent_lezenEscalated");
    }

    @Test
    void isOverAfterItsLastDayWhereverItWaits() {
        var atGiver = PROEF.start();
        execute(job("timerEvent_instemmenVerloop"));
        assertThat(atGiver).isEnded();
        assertThat(atGiver).hasPassed("endEvent_instemmenExpired").hasNotPassed("endEvent_verstrekkingRefused");

        var atToetser = askedByGiver();
        execute(job("timerEvent_beoordelenVerloop"));
        assertThat(atToetser).isEnded();
        assertThat(atToetser).hasPassed("endEvent_beoordelenExpired").hasNotPassed(LEZEN);

        var atReceiver = allowed();
        execute(job("timerEvent_lezenVerloop"));
        assertThat(atReceiver).isEnded();
        assertThat(atReceiver).hasPassed("endEvent_lezenExpired").hasNotPassed("endEvent_verstrekkingReceived");
    }

    private static void lateAt(String timer, String task) {
        Procesproef.ring("timerEvent_" + timer + "Herinnering", "serviceTask_remind" + task);
        Procesproef.ring("timerEvent_" + timer + "Escalatie", "serviceTask_escalate" + task);
    }

    private static ProcessInstance askedByGiver() {
        return PROEF.startWith("instemmingNodig", false);
    }

    private static ProcessInstance agreed() {
        var verstrekking = PROEF.start();
        complete(task(), withVariables("ingestemd", true));
        return verstrekking;
    }

    private static ProcessInstance allowed() {
        var verstrekking = agreed();
        judge(verstrekking, true);
        return verstrekking;
    }

    private static void judge(ProcessInstance verstrekking, boolean toegestaan) {
        complete(offeredTo("voorzitter", verstrekking), withVariables("toegestaan", toegestaan));
    }

    private static Task offeredTo(String rol, ProcessInstance verstrekking) {
        return taskQuery()
                .processInstanceId(verstrekking.getId())
                .taskCandidateGroup(rol)
                .singleResult();
    }
}
