package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether anything happened in the casus within its term; when it did, the watch begins anew from then. */
@Component
public class WatchCasus implements JavaDelegate {

    private final Casusregie casusregie;
    private final Termijnstelling termijnen;

    WatchCasus(Casusregie casusregie, Termijnstelling termijnen) {
        this.casusregie = casusregie;
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var casus = CasusId.of(execution.getProcessBusinessKey());
        var next = termijnen.stilteAfter(casusregie.readLastActivity(casus));
        var silent = !next.isAfter(termijnen.now());
        execution.setVariable("stil", silent);
        if (!silent) {
            var known = execution.getVariables();
            known.putAll(Procesgegevens.none()
                    .moment("stilteOp", next)
                    .moment("stilteUiterlijk", termijnen.vervolgAfter(next))
                    .asMap());
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .startProcessInstanceByKey(CasusloopProcessen.BEWAKEN, execution.getProcessBusinessKey(), known);
        }
    }
}
