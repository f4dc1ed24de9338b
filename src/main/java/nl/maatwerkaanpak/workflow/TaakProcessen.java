package nl.maatwerkaanpak.workflow;

import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.taak.TaakEvent.TaakAssigned;
import nl.maatwerkaanpak.taak.TaakEvent.TaakReleased;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's tasks in step with what people do in the work list. The {@link Taakspiegel} tells the list in return,
 * which sees that nothing differs: there it ends.
 */
@Component
class TaakProcessen {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Processen processen;
    private final Overdracht overdracht;

    TaakProcessen(TaskService tasks, RuntimeService runtime, Processen processen, Overdracht overdracht) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.processen = processen;
        this.overdracht = overdracht;
    }

    @EventListener
    void on(TaakAssigned assigned) {
        var eigenaar = assigned.eigenaar();
        tasks.setAssignee(assigned.taak().toString(), eigenaar.toString());
        var task = tasks.createTaskQuery().taskId(assigned.taak().toString()).singleResult();
        if (task != null && task.getProcessInstanceId() != null) {
            follow(task, eigenaar);
        }
    }

    private void follow(Task task, MedewerkerId eigenaar) {
        var soort = task.getTaskDefinitionKey();
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var onderwerp = UUID.fromString(instance.getBusinessKey());
        overdracht.follow(soort, onderwerp, eigenaar);
        if (Overdracht.isGuiding(soort)) {
            processen.handOver(onderwerp, Overdracht.WITH_GUIDING, Procesgegevens.UITVOERDER, eigenaar);
        }
    }

    @EventListener
    void on(TaakReleased released) {
        tasks.setAssignee(released.taak().toString(), null);
    }
}
