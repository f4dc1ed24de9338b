package nl.maatwerkaanpak.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The seam to the engine: a process is named by its id and the domain id that it is about. Everything happens in the
 * caller's transaction; what the engine cannot do throws, and then the domain's act is undone as well.
 */
@Component
class Processen {

    /** What is asked of the casusregisseur, whoever that is. */
    private static final String[] OF_CASUSREGISSEUR = {
        "userTask_decideVervolg",
        "userTask_answerWedervraag",
        "userTask_followUpAfwijzing",
        "userTask_followUpActie",
        "userTask_evaluateCasus",
        "userTask_doNazorg"
    };

    private static final String PROCESREGISSEUR = "procesregisseur";

    /** What a procesregisseur does for a casus. */
    private static final String[] OF_PROCESREGISSEUR = {
        "userTask_assignCasusregisseur",
        "userTask_recordInformeren",
        "userTask_reviewUitstel",
        "userTask_requestInbreng",
        "userTask_scheduleCasus",
        "userTask_lookAtSilence",
        "userTask_followUpActie"
    };

    private final RuntimeService runtime;
    private final TaskService tasks;

    Processen(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    void start(String process, UUID onderwerp, Procesgegevens gegevens) {
        runtime.startProcessInstanceByKey(process, onderwerp.toString(), gegevens.asMap());
    }

    boolean isRunning(String process, UUID onderwerp) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(onderwerp.toString())
                        .count()
                > 0;
    }

    boolean isOpen(UUID onderwerp, String soort) {
        return openTasks(onderwerp, soort).count() > 0;
    }

    /** Completes the one open task of this soort. Throws when there is none: the act and the process disagree. */
    void complete(UUID onderwerp, String soort, Procesgegevens gegevens) {
        if (!completeIfOpen(onderwerp, soort, gegevens)) {
            throw new IllegalStateException("no open task " + soort + " for " + onderwerp);
        }
    }

    void complete(UUID onderwerp, String soort) {
        complete(onderwerp, soort, Procesgegevens.none());
    }

    /** Completes the task where it is open, for an act that is also right without one; tells whether there was one. */
    boolean completeIfOpen(UUID onderwerp, String soort, Procesgegevens gegevens) {
        var task = openTasks(onderwerp, soort).singleResult();
        if (task == null) {
            return false;
        }
        inTurn(() -> tasks.complete(task.getId(), gegevens.asMap()));
        return true;
    }

    /** Completes the task that is offered to this role, of the several that are open beside each other. */
    boolean completeOfRolIfOpen(UUID onderwerp, String soort, String rol) {
        var task = openTasks(onderwerp, soort).list().stream()
                .filter(open -> rol.equals(tasks.getVariable(open.getId(), "rol")))
                .findFirst();
        task.map(Task::getId).ifPresent(id -> inTurn(() -> tasks.complete(id)));
        return task.isPresent();
    }

    /** Completes the task that this medewerker has, of the several that are open beside each other. */
    void completeOf(MedewerkerId eigenaar, UUID onderwerp, String soort, Procesgegevens gegevens) {
        var task = openTasks(onderwerp, soort).taskAssignee(eigenaar.toString()).singleResult();
        if (task == null) {
            throw new IllegalStateException("no open task " + soort + " of the owner for " + onderwerp);
        }
        inTurn(() -> tasks.complete(task.getId(), gegevens.asMap()));
    }

    /** Completes the task that this medewerker has, of the several that are open beside each other; tells whether there was one. */
    boolean completeOfIfOpen(MedewerkerId eigenaar, UUID onderwerp, String soort) {
        var task = openTasks(onderwerp, soort).taskAssignee(eigenaar.toString()).singleResult();
        if (task == null) {
            return false;
        }
        inTurn(() -> tasks.complete(task.getId()));
        return true;
    }

    /** Begins the process about this anew where it waits for this task, with what it knew and these values instead. */
    void restart(String process, UUID onderwerp, String soort, Procesgegevens gegevens) {
        var known = variablesAt(onderwerp, soort);
        known.putAll(gegevens.asMap());
        cancel(process, onderwerp);
        runtime.startProcessInstanceByKey(process, onderwerp.toString(), known);
    }

    /** Completes this task, and begins the process about the same anew with what it knew and these values instead. */
    void repeat(String process, UUID onderwerp, String soort, Procesgegevens gegevens) {
        var known = variablesAt(onderwerp, soort);
        known.putAll(gegevens.asMap());
        complete(onderwerp, soort, gegevens);
        runtime.startProcessInstanceByKey(process, onderwerp.toString(), known);
    }

    /**
     * Begins the process about this anew, wherever it is, with what it knew and these values instead; its task is done with
     * where it is open. Where the process does not run, nothing happens.
     */
    void renew(String process, UUID onderwerp, String soort, Procesgegevens gegevens) {
        var running = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(onderwerp.toString())
                .singleResult();
        if (running != null) {
            var known = new HashMap<>(runtime.getVariables(running.getId()));
            known.putAll(gegevens.asMap());
            if (!completeIfOpen(onderwerp, soort, Procesgegevens.none())) {
                cancel(process, onderwerp);
            }
            runtime.startProcessInstanceByKey(process, onderwerp.toString(), known);
        }
    }

    /** Begins another process about the same, with what the one knows that waits for this task, and these values. */
    void startBeside(String soort, String process, UUID onderwerp, Procesgegevens gegevens) {
        var known = variablesAt(onderwerp, soort);
        known.putAll(gegevens.asMap());
        runtime.startProcessInstanceByKey(process, onderwerp.toString(), known);
    }

    /**
     * All that runs about this is for another person from now on, also the other tasks of these kinds that are open: one
     * dossier has one person who does it.
     */
    void handOver(UUID onderwerp, Set<String> soorten, String variable, MedewerkerId to) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(onderwerp.toString()).list().stream()
                .filter(instance -> runtime.getVariable(instance.getId(), variable) != null)
                .forEach(instance -> runtime.setVariable(instance.getId(), variable, to.toString()));
        tasks
                .createTaskQuery()
                .processInstanceBusinessKey(onderwerp.toString())
                .taskDefinitionKeyIn(soorten.toArray(String[]::new))
                .list()
                .stream()
                .filter(task -> !to.toString().equals(task.getAssignee()))
                .forEach(task -> tasks.setAssignee(task.getId(), to.toString()));
    }

    private Map<String, Object> variablesAt(UUID onderwerp, String soort) {
        var task = openTasks(onderwerp, soort).singleResult();
        if (task == null) {
            throw new IllegalStateException("no open task " + soort + " for " + onderwerp);
        }
        return new HashMap<>(runtime.getVariables(task.getProcessInstanceId()));
    }

    /** Ends the process about this, when it still runs. */
    void cancel(String process, UUID onderwerp) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(onderwerp.toString())
                .list()
                .forEach(instance -> inTurn(() -> runtime.deleteProcessInstance(instance.getId(), "not needed")));
    }

    /** Ends what runs of these processes for a casus. */
    void cancelOfCasus(CasusId casus, Set<String> processes) {
        runtime.createProcessInstanceQuery().variableValueEquals(Procesgegevens.CASUS, casus.toString()).list().stream()
                .filter(instance -> processes.contains(processOf(instance)))
                .forEach(instance -> inTurn(() -> runtime.deleteProcessInstance(instance.getId(), "casus closed")));
    }

    /** What comes back to the casusregisseur comes to the new one from now on, also the tasks that are open already. */
    void handOverCasus(CasusId casus, MedewerkerId from, MedewerkerId to) {
        var instances = runtime.createProcessInstanceQuery()
                .variableValueEquals(Procesgegevens.CASUS, casus.toString())
                .variableValueEquals(Procesgegevens.CASUSREGISSEUR, from.toString())
                .list();
        for (var instance : instances) {
            runtime.setVariable(instance.getId(), Procesgegevens.CASUSREGISSEUR, to.toString());
            openTasksOfCasusregisseur(instance, from)
                    .list()
                    .forEach(task -> tasks.setAssignee(task.getId(), to.toString()));
        }
    }

    /** All that waits for the procesregisseur of a casus, and will, is for the new one. */
    void handOverProcesregie(CasusId casus, MedewerkerId from, MedewerkerId to) {
        runtime.createProcessInstanceQuery().variableValueEquals(Procesgegevens.CASUS, casus.toString()).list().stream()
                .map(ProcessInstance::getId)
                .forEach(instance -> {
                    if (from.toString().equals(runtime.getVariable(instance, PROCESREGISSEUR))) {
                        runtime.setVariable(instance, PROCESREGISSEUR, to.toString());
                    }
                    tasksOfProcesregisseur(instance, from)
                            .list()
                            .forEach(task -> tasks.setAssignee(task.getId(), to.toString()));
                });
    }

    private TaskQuery tasksOfProcesregisseur(String instance, MedewerkerId procesregisseur) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKeyIn(OF_PROCESREGISSEUR)
                .taskAssignee(procesregisseur.toString());
    }

    /** Not every task of that person: a casusregisseur can also be the uitvoerder of the traject, and stays so. */
    private TaskQuery openTasksOfCasusregisseur(ProcessInstance instance, MedewerkerId casusregisseur) {
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKeyIn(OF_CASUSREGISSEUR)
                .taskAssignee(casusregisseur.toString());
    }

    /** Two who move one process at the same moment: the second is told, as with any other save that comes second. */
    private static void inTurn(Runnable move) {
        try {
            move.run();
        } catch (OptimisticLockingException second) {
            throw new OptimisticLockingFailureException("the process has moved", second);
        }
    }

    private TaskQuery openTasks(UUID onderwerp, String soort) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(onderwerp.toString())
                .taskDefinitionKey(soort);
    }

    /** A definition's id is {@code key:version:id}; the instance carries nothing shorter. */
    private static String processOf(ProcessInstance instance) {
        var definition = instance.getProcessDefinitionId();
        return definition.substring(0, definition.indexOf(':'));
    }
}
