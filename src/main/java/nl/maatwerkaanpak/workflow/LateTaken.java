package nl.maatwerkaanpak.workflow;

import java.util.stream.Stream;
import nl.maatwerkaanpak.taak.TaakId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Finds what a timer rang for: the open task at whose boundary it stands. */
final class LateTaken {

    private LateTaken() {}

    /** None when the work was done between the timer and what follows it. */
    static Stream<TaakId> at(DelegateExecution execution) {
        return ((FlowNode) execution.getBpmnModelElementInstance())
                .getIncoming().stream()
                        .map(SequenceFlow::getSource)
                        .map(BoundaryEvent.class::cast)
                        .flatMap(timer -> open(execution, timer.getAttachedTo().getId()));
    }

    private static Stream<TaakId> open(DelegateExecution execution, String soort) {
        return execution
                .getProcessEngineServices()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(soort)
                .list()
                .stream()
                .map(Task::getId)
                .map(TaakId::of);
    }
}
