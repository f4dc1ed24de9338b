package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.taak.Werklijst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Shows a late task to who leads the casus, before the coordinator hears of it. */
@Component
public class TellCasusregisseur implements JavaDelegate {

    private final Werklijst werklijst;

    TellCasusregisseur(Werklijst werklijst) {
        this.werklijst = werklijst;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var casusregisseur = (String) execution.getVariable(Procesgegevens.CASUSREGISSEUR);
        LateTaken.at(execution).forEach(taak -> werklijst.tell(taak, MedewerkerId.of(casusregisseur)));
    }
}
