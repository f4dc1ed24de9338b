package nl.maatwerkaanpak.workflow;

import java.util.Date;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.overleg.Overlegkast;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Asks the coordinator to put a casus on an agenda again, in time for the day that the overleg agreed. The coordinator
 * and not the engine puts it there: who sits at the table is decided for each item.
 */
@Component
public class RequestAgendering implements JavaDelegate {

    private final Casusregie casusregie;
    private final Overlegkast overlegkast;
    private final CasusProcessen casusProcessen;

    RequestAgendering(Casusregie casusregie, Overlegkast overlegkast, CasusProcessen casusProcessen) {
        this.casusregie = casusregie;
        this.overlegkast = overlegkast;
        this.casusProcessen = casusProcessen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var casus = casusregie.readSummary(CasusId.of(execution.getProcessBusinessKey()));
        if (casus.open() && !overlegkast.isOnAgenda(casus.casus())) {
            casusProcessen.askForAgenda(casus, ((Date) execution.getVariable("agenderenUiterlijk")).toInstant());
        }
    }
}
