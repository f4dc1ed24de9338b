package nl.maatwerkaanpak.workflow;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.when;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.signaal.Meldpunt;
import nl.maatwerkaanpak.signaal.WegingFeiten;
import nl.maatwerkaanpak.traject.Trajectgang;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** The application with its engine, to which the rooms' facts are told; jobs run when a test says so. */
@WithDatabase
@SpringBootTest
abstract class Workflowproef {

    static final MedewerkerId NOOR = demo("101");
    static final MedewerkerId SANNE = demo("103");
    static final MedewerkerId KARIN = demo("105");
    static final MedewerkerId VERA = demo("107");
    static final MedewerkerId JORIS = demo("108");
    static final MedewerkerId AMINA = demo("109");
    static final MedewerkerId PIM = demo("110");

    @MockitoBean
    Meldpunt meldpunt;

    @MockitoSpyBean
    Trajectgang gang;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    /** Most trajecten of these tests have no row. */
    @BeforeEach
    void letTrajectenBeginWithoutRow() {
        Trajectgang spied = AopTestUtils.getUltimateTargetObject(gang);
        doNothing().when(spied).beginWithIntake(any());
    }

    @BeforeEach
    void knowFacts() {
        when(meldpunt.readWegingFeiten(any())).thenReturn(new WegingFeiten("overlast", true, -1, false, 0, 0, true));
    }

    /** Tells these facts in one transaction of this medewerker. */
    void publish(MedewerkerId actor, Object... facts) {
        Actor.run(
                actor,
                () -> transaction.executeWithoutResult(status -> List.of(facts).forEach(events::publishEvent)));
    }

    /** The rows of the work list about this, done or not, in the order in which they were made. */
    List<Rij> taken(UUID onderwerp) {
        return jdbc.sql("select * from maatwerk.taak where onderwerp_id = :onderwerp order by gemaakt_op, rol")
                .param("onderwerp", onderwerp)
                .query(Rij.class)
                .list();
    }

    List<Rij> open(UUID onderwerp) {
        return taken(onderwerp).stream().filter(rij -> rij.afgerondOp() == null).toList();
    }

    /** The kinds of work that wait for somebody now. */
    List<String> waiting(UUID onderwerp) {
        return open(onderwerp).stream().map(Rij::soort).toList();
    }

    @Nullable
    Task engineTask(UUID onderwerp) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(onderwerp.toString())
                .singleResult();
    }

    long running(UUID onderwerp) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(onderwerp.toString())
                .count();
    }

    /** Runs the job of this element, as the job executor would: nobody is logged in. */
    void runJob(UUID onderwerp, String element) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(onderwerp.toString())
                .singleResult();
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .singleResult();
        engine.getManagementService().executeJob(job.getId());
    }

    private static MedewerkerId demo(String number) {
        return MedewerkerId.of("00000000-0000-4000-8000-000000000" + number);
    }

    record Rij(
            UUID id,
            String soort,
            String proces,
            @Nullable UUID casusId,
            String kenmerk,
            @Nullable String wijk,
            String pad,
            @Nullable String rol,
            @Nullable String organisatie,
            @Nullable UUID eigenaar,
            @Nullable OffsetDateTime uiterlijk,
            @Nullable OffsetDateTime herinnerdOp,
            @Nullable OffsetDateTime geescaleerdOp,
            @Nullable OffsetDateTime afgerondOp,
            @Nullable UUID afgerondDoor) {}
}
