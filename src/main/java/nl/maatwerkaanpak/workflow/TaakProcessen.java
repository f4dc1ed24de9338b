package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.taak.TaakEvent.TaakAssigned;
import nl.maatwerkaanpak.taak.TaakEvent.TaakReleased;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's tasks in step with what people do in the work list. The {@link Taakspiegel} tells the list in return,
 * which sees that nothing differs: there it ends.
 */
@Component
class TaakProcessen {

    private final TaskService tasks;

    TaakProcessen(TaskService tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(TaakAssigned assigned) {
        tasks.setAssignee(assigned.taak().toString(), assigned.eigenaar().toString());
    }

    @EventListener
    void on(TaakReleased released) {
        tasks.setAssignee(released.taak().toString(), null);
    }
}
