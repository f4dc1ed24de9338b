package nl.maatwerkaanpak.workflow;

import static nl.maatwerkaanpak.workflow.ProcessModel.has;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** How a model runs and how it is drawn. */
final class ModelFlowRules {

    static final List<ModelRule> RULES = List.of(
            new ModelRule(
                    "one-start-event",
                    model -> Stream.of(model.all(StartEvent.class).count())
                            .filter(starts -> starts != 1)
                            .map(starts -> starts + " start events")),
            ModelRule.of("no-implicit-start-or-end", model -> model.nodes().filter(ModelFlowRules::isLoose)),
            ModelRule.of(
                    "no-implicit-split-or-join",
                    model -> model.nodes()
                            .filter(node -> !(node instanceof Gateway))
                            .filter(node -> node.getOutgoing().size() > 1
                                    || (node.getIncoming().size() > 1 && !(node instanceof EndEvent)))),
            ModelRule.of(
                    "gateway-splits-or-joins",
                    model -> model.all(Gateway.class)
                            .filter(gateway -> gateway.getIncoming().size() > 1
                                    == gateway.getOutgoing().size() > 1)),
            ModelRule.of(
                    "gateway-has-default-and-conditions",
                    model -> ModelTextRules.forks(model).filter(ModelFlowRules::decidesOddly)),
            new ModelRule(
                    "no-duplicate-flow",
                    model -> model
                            .flows()
                            .collect(Collectors.groupingBy(flow -> flow.getSource()
                                            .getId() + " to " + flow.getTarget().getId()))
                            .entrySet()
                            .stream()
                            .filter(ends -> ends.getValue().size() > 1)
                            .map(ends -> ends.getKey())),
            ModelRule.of(
                    "async-with-retry-only-after-timer", model -> model.nodes().filter(ModelFlowRules::waitsOddly)),
            ModelRule.of("everything-is-drawn", model -> model.elements().filter(element -> !isDrawn(element))),
            ModelRule.of(
                    "flows-left-to-right",
                    model -> model.flows()
                            .filter(flow -> bounds(flow.getSource()).getX()
                                    >= bounds(flow.getTarget()).getX())),
            ModelRule.of(
                    "expected-path-straight",
                    model -> model.all(StartEvent.class).filter(start -> !runsStraightToAnEnd(start))));

    private ModelFlowRules() {}

    private static boolean isLoose(FlowNode node) {
        var begins = node instanceof StartEvent || node instanceof BoundaryEvent;
        return begins != node.getIncoming().isEmpty()
                || node instanceof EndEvent != node.getOutgoing().isEmpty();
    }

    private static boolean decidesOddly(ExclusiveGateway fork) {
        var standard = fork.getDefault();
        return standard == null
                || fork.getOutgoing().stream()
                        .anyMatch(flow -> flow.equals(standard) != (flow.getConditionExpression() == null));
    }

    private static boolean waitsOddly(FlowNode node) {
        var afterTimer = node.getIncoming().stream()
                .map(SequenceFlow::getSource)
                .anyMatch(source -> source instanceof BoundaryEvent timer && !timer.cancelActivity());
        var retries = node.getExtensionElements() != null
                && node.getExtensionElements().getElements().stream()
                        .anyMatch(element -> element.getTextContent().startsWith("PT"));
        return has(node, "asyncAfter") || has(node, "asyncBefore") != afterTimer || afterTimer != retries;
    }

    private static boolean isDrawn(BaseElement element) {
        return element instanceof SequenceFlow
                ? element.getDiagramElement() instanceof BpmnEdge edge
                        && edge.getWaypoints().size() > 1
                : element.getDiagramElement() instanceof BpmnShape shape && shape.getBounds() != null;
    }

    private static Bounds bounds(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }

    private static double middle(FlowNode node) {
        return bounds(node).getY() + bounds(node).getHeight() / 2;
    }

    private static boolean runsStraightToAnEnd(FlowNode node) {
        return node instanceof EndEvent
                || node.getOutgoing().stream()
                        .map(SequenceFlow::getTarget)
                        .anyMatch(next -> middle(next) == middle(node) && runsStraightToAnEnd(next));
    }
}
