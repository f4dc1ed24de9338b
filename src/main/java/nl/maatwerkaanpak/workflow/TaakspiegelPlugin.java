package nl.maatwerkaanpak.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Hangs the {@link Taakspiegel} on every user task of every model; the engine waits for its tables by it. */
@Component
@DependsOnDatabaseInitialization
class TaakspiegelPlugin extends AbstractProcessEnginePlugin {

    private final Taakspiegel spiegel;

    TaakspiegelPlugin(Taakspiegel spiegel) {
        this.spiegel = spiegel;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreBPMNParseListeners(List.of(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                mirror(activity);
            }
        }));
    }

    private void mirror(ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Taakspiegel.EVENTS.forEach(event -> definition.addBuiltInTaskListener(event, spiegel));
    }
}
