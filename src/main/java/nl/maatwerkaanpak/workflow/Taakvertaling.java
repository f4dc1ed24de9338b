package nl.maatwerkaanpak.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.taak.NieuweTaak;
import nl.maatwerkaanpak.taak.TaakId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an engine's task in the words of the work list. */
@Component
class Taakvertaling {

    private final Aanpak aanpak;

    Taakvertaling(Aanpak aanpak) {
        this.aanpak = aanpak;
    }

    NieuweTaak translate(DelegateTask task) {
        var onderwerp = task.getExecution().getProcessBusinessKey();
        var rol = rolOf(task);
        return new NieuweTaak(
                TaakId.of(task.getId()),
                task.getTaskDefinitionKey(),
                processOf(task),
                UUID.fromString(onderwerp),
                idOf(task, Procesgegevens.CASUS),
                Objects.requireNonNull(codeOf(task, Procesgegevens.KENMERK)),
                codeOf(task, Procesgegevens.WIJK),
                task.getBpmnModelElementInstance().getCamundaFormKey().replace("{id}", onderwerp),
                rol,
                rol == null ? null : organisatieOf(task, rol),
                task.getAssignee() == null ? null : MedewerkerId.of(task.getAssignee()),
                momentOf(task.getDueDate()));
    }

    private static @Nullable String rolOf(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The offer is limited to the organisation that the process names, else to the partner's own. */
    private @Nullable String organisatieOf(DelegateTask task, String rol) {
        var named = codeOf(task, Procesgegevens.ORGANISATIE);
        return named != null
                ? named
                : aanpak.partner(rol).map(Partner::organisatie).orElse(null);
    }

    private static String processOf(DelegateTask task) {
        var definition = task.getProcessDefinitionId();
        return definition.substring(0, definition.indexOf(':'));
    }

    private static @Nullable String codeOf(DelegateTask task, String variable) {
        return (String) task.getVariable(variable);
    }

    private static @Nullable UUID idOf(DelegateTask task, String variable) {
        var id = codeOf(task, variable);
        return id == null ? null : UUID.fromString(id);
    }

    private static @Nullable Instant momentOf(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
