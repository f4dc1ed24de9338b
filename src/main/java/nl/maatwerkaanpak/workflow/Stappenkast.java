package nl.maatwerkaanpak.workflow;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.workflow.Stappenblad.Lopend;
import nl.maatwerkaanpak.workflow.Stappenblad.Stap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where one reads at which steps the approach of a casus is, and how its processes run. */
@Component
public class Stappenkast {

    private static final String MEER_KEER = "#multiInstanceBody";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final Casusregie casusregie;
    private final Medewerkers medewerkers;

    Stappenkast(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            Casusregie casusregie,
            Medewerkers medewerkers) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.casusregie = casusregie;
        this.medewerkers = medewerkers;
    }

    /** What runs for the casus; for who leads it, since it shows what partners are busy with. */
    @Transactional
    public Stappenblad read(CasusId id) {
        var casus = casusregie.readSummaryFor(Handeling.CASUS_VOLGEN, id);
        var lopend =
                runtime
                        .createProcessInstanceQuery()
                        .variableValueEquals(Procesgegevens.CASUS, id.toString())
                        .list()
                        .stream()
                        .map(this::lopend)
                        .sorted(comparing(Lopend::naam).thenComparing(Lopend::kenmerk))
                        .toList();
        return new Stappenblad(casus, lopend);
    }

    /** The model of a process as BPMN, which holds nothing about anybody; empty when there is none of that version. */
    @Transactional(readOnly = true)
    public Optional<String> model(String proces, int versie) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(proces)
                        .processDefinitionVersion(versie)
                        .singleResult())
                .map(ProcessDefinition::getId)
                .map(repository::getBpmnModelInstance)
                .map(Bpmn::convertToString);
    }

    private Lopend lopend(ProcessInstance instance) {
        var definition = repository.getProcessDefinition(instance.getProcessDefinitionId());
        return new Lopend(
                definition.getName(),
                definition.getKey(),
                definition.getVersion(),
                String.valueOf(runtime.getVariable(instance.getId(), Procesgegevens.KENMERK)),
                runtime.getActiveActivityIds(instance.getId()).stream()
                        .map(Stappenkast::withoutBody)
                        .distinct()
                        .sorted()
                        .flatMap(activity -> stappen(instance, activity))
                        .toList());
    }

    /** One for each person whom the same step waits for. */
    private Stream<Stap> stappen(ProcessInstance instance, String activity) {
        var naam = naam(instance, activity);
        var open = tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(activity)
                .orderByTaskCreateTime()
                .asc()
                .list();
        return open.isEmpty()
                ? Stream.of(new Stap(activity, naam, null, null, null, wachtTot(instance, activity)))
                : open.stream()
                        .map(task ->
                                new Stap(activity, naam, eigenaar(task), rol(task), instant(task.getDueDate()), null));
    }

    private String naam(ProcessInstance instance, String activity) {
        FlowElement element = repository
                .getBpmnModelInstance(instance.getProcessDefinitionId())
                .getModelElementById(activity);
        return element.getName();
    }

    private @Nullable Instant wachtTot(ProcessInstance instance, String activity) {
        return jobs.createJobQuery().processInstanceId(instance.getId()).activityId(activity).timers().list().stream()
                .map(job -> instant(job.getDuedate()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String eigenaar(Task task) {
        return task.getAssignee() == null
                ? null
                : medewerkers
                        .find(MedewerkerId.of(task.getAssignee()))
                        .map(Medewerker::naam)
                        .orElse(null);
    }

    private @Nullable String rol(Task task) {
        return task.getAssignee() != null
                ? null
                : tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElse(null);
    }

    private static String withoutBody(String activity) {
        return activity.endsWith(MEER_KEER) ? activity.substring(0, activity.length() - MEER_KEER.length()) : activity;
    }

    private static @Nullable Instant instant(@Nullable Date moment) {
        return moment == null ? null : moment.toInstant();
    }
}
