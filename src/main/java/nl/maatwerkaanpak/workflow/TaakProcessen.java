package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.taak.TaakEvent.TaakAssigned;
import nl.maatwerkaanpak.taak.TaakEvent.TaakReleased;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's tasks in step with what people do in the work list. */
@Component
class TaakProcessen {

    private final TaskService tasks;
    private final Taakspiegel spiegel;

    TaakProcessen(TaskService tasks, Taakspiegel spiegel) {
        this.tasks = tasks;
        this.spiegel = spiegel;
    }

    @EventListener
    void on(TaakAssigned assigned) {
        spiegel.withoutMirroring(
                () -> tasks.setAssignee(assigned.taak().toString(), assigned.eigenaar().toString()));
    }

    @EventListener
    void on(TaakReleased released) {
        spiegel.withoutMirroring(() -> tasks.setAssignee(released.taak().toString(), null));
    }
}
