package nl.maatwerkaanpak.workflow;

import java.util.List;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.taak.Werklijst;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes every change of an engine's task into the work list, in the same transaction: there is no moment at which the
 * two differ. It listens to updates and not to assignments, which the engine also reports for a task that is created.
 */
@Component
class Taakspiegel implements TaskListener {

    static final List<String> EVENTS =
            List.of(EVENTNAME_CREATE, EVENTNAME_UPDATE, EVENTNAME_COMPLETE, EVENTNAME_DELETE);

    private final Werklijst werklijst;
    private final Taakvertaling vertaling;

    Taakspiegel(Werklijst werklijst, Taakvertaling vertaling) {
        this.werklijst = werklijst;
        this.vertaling = vertaling;
    }

    @Override
    public void notify(DelegateTask task) {
        var taak = TaakId.of(task.getId());
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> werklijst.offer(vertaling.translate(task));
            case EVENTNAME_UPDATE -> werklijst.reassign(taak, ownerOf(task));
            default -> werklijst.finish(taak);
        }
    }

    private static @Nullable MedewerkerId ownerOf(DelegateTask task) {
        return task.getAssignee() == null ? null : MedewerkerId.of(task.getAssignee());
    }
}
