package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.taak.Werklijst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the owner of a task whose deadline is near, in the work list. */
@Component
public class RemindEigenaar implements JavaDelegate {

    private final Werklijst werklijst;

    RemindEigenaar(Werklijst werklijst) {
        this.werklijst = werklijst;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LateTaken.at(execution).forEach(werklijst::remind);
    }
}
