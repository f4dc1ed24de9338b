package nl.maatwerkaanpak.workflow;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers what was passed, sequence flows too: the engine's history keeps no flows. */
final class Passages extends AbstractBpmnParseListener implements ExecutionListener {

    private static final Set<String> PASSED = new TreeSet<>();

    static void forget() {
        PASSED.clear();
    }

    static Set<String> passed() {
        return Set.copyOf(PASSED);
    }

    @Override
    public void notify(DelegateExecution execution) {
        var flow = execution.getCurrentTransitionId();
        PASSED.add(EVENTNAME_TAKE.equals(execution.getEventName()) ? flow : execution.getCurrentActivityId());
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        flow.addListener(EVENTNAME_TAKE, this);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.getActivities().forEach(this::listen);
    }

    /** The engine wraps a multi-instance task in an activity of its own, which is not in the model. */
    private void listen(ActivityImpl activity) {
        if (!activity.getId().contains("#")) {
            activity.addListener(EVENTNAME_END, this);
        }
        activity.getActivities().forEach(this::listen);
    }
}
