package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.taak.Werklijst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes a task that is past its deadline visible as late to those who watch over it. */
@Component
public class EscalateTaak implements JavaDelegate {

    private final Werklijst werklijst;

    EscalateTaak(Werklijst werklijst) {
        this.werklijst = werklijst;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LateTaken.at(execution).forEach(werklijst::escalate);
    }
}
