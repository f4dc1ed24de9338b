package nl.maatwerkaanpak.workflow;

import static nl.maatwerkaanpak.workflow.ProcessModel.has;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a model says: names, labels, documentation, expressions and who does the work. */
final class ModelTextRules {

    static final List<ModelRule> RULES = List.of(
            new ModelRule("file-named-after-process", ModelTextRules::otherNames),
            ModelRule.of(
                    "id-names-element-type",
                    model -> model.elements()
                            .filter(element -> !element.getId()
                                    .matches(prefix(element) + "_[a-z][A-Za-z0-9]*(_[a-z][A-Za-z0-9]*)?"))),
            ModelRule.of(
                    "task-label-ends-in-infinitive",
                    model -> model.all(Task.class).filter(task -> !matches(task, "\\p{Lu}.* \\p{L}+n"))),
            ModelRule.of(
                    "event-label-ends-in-participle",
                    model -> model.all(Event.class).filter(event -> !matches(event, "\\p{Lu}.* \\p{L}+(d|t|en|an)"))),
            ModelRule.of("gateway-asks-question", model -> forks(model).filter(fork -> !matches(fork, "\\p{Lu}.*\\?"))),
            ModelRule.of(
                    "question-answered-by-ja-and-nee", model -> forks(model).filter(ModelTextRules::answersOddly)),
            ModelRule.of(
                    "documentation-present",
                    model -> Stream.concat(
                                    Stream.of(model.process()), Stream.concat(model.all(Task.class), forks(model)))
                            .filter(element -> element.getDocumentations().isEmpty())),
            ModelRule.of(
                    "history-time-to-live-present",
                    model -> Stream.of(model.process()).filter(process -> !has(process, "historyTimeToLive"))),
            new ModelRule("expression-without-arguments", model -> found(model, "[$#]\\{[^}]*\\([^}]*}")),
            new ModelRule("no-script", model -> found(model, "<[a-z]*:?script\\w*|scriptFormat|[sS]criptTask")),
            new ModelRule(
                    "delegate-expression-only",
                    model -> Stream.concat(
                            found(model, "camunda:(class|expression|decisionRef|type|resultVariable)=\""),
                            model.all(Task.class)
                                    .filter(task -> !(task instanceof UserTask) && !has(task, "delegateExpression"))
                                    .map(Task::getId))),
            new ModelRule(
                    "extension-is-retry-cycle-only",
                    model -> model.all(ExtensionElements.class)
                            .flatMap(extensions -> extensions.getElements().stream())
                            .map(extension -> extension.getElementType().getTypeName())
                            .filter(name -> !name.equals("failedJobRetryTimeCycle"))),
            ModelRule.of(
                    "user-task-has-owner-and-page",
                    model -> model.all(UserTask.class).filter(task -> !hasOwner(task) || !hasPage(task))),
            ModelRule.of(
                    "timer-waits-for-date-variable",
                    model -> model.all(TimerEventDefinition.class)
                            .filter(timer -> timer.getTimeDate() == null
                                    || !timer.getTimeDate().getTextContent().matches("\\$\\{[a-zA-Z]+}"))));

    private static final Map<String, String> PREFIXES =
            Map.of("exclusiveGateway", "gateway", "parallelGateway", "gateway");

    private ModelTextRules() {}

    private static Stream<String> otherNames(ProcessModel model) {
        return Stream.of(model.process().getId()).filter(id -> !id.equals(model.name()));
    }

    private static String prefix(FlowElement element) {
        var type = element.getElementType().getTypeName();
        return element instanceof BoundaryEvent ? "timerEvent" : PREFIXES.getOrDefault(type, type);
    }

    private static boolean matches(FlowElement element, String pattern) {
        return element.getName() != null && element.getName().matches(pattern);
    }

    /** Where a way is chosen; where all ways are taken, nothing is asked. */
    static Stream<ExclusiveGateway> forks(ProcessModel model) {
        return model.all(ExclusiveGateway.class)
                .filter(gateway -> gateway.getOutgoing().size() > 1);
    }

    private static boolean answersOddly(FlowNode fork) {
        var answers = fork.getOutgoing().stream()
                .map(flow -> String.valueOf(flow.getName()))
                .sorted()
                .toList();
        return answers.size() == 2 ? !answers.equals(List.of("Ja", "Nee")) : answers.contains("null");
    }

    private static boolean hasOwner(UserTask task) {
        return has(task, "candidateGroups") || has(task, "assignee");
    }

    private static boolean hasPage(UserTask task) {
        var page = task.getCamundaFormKey();
        return page != null && page.matches("/[a-z]+/\\{id}(/[a-z-]+)?");
    }

    private static Stream<String> found(ProcessModel model, String pattern) {
        return Pattern.compile(pattern).matcher(model.text()).results().map(match -> match.group());
    }
}
