package nl.maatwerkaanpak.workflow;

import java.util.UUID;
import nl.maatwerkaanpak.traject.VerwijzingId;
import nl.maatwerkaanpak.traject.Wachtlijst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The term of a postponement has passed: the waiting list offers the place again, in a process of its own. */
@Component
public class OfferPlekAgain implements JavaDelegate {

    private final Wachtlijst wachtlijst;

    OfferPlekAgain(Wachtlijst wachtlijst) {
        this.wachtlijst = wachtlijst;
    }

    @Override
    public void execute(DelegateExecution execution) {
        wachtlijst.resume(new VerwijzingId(UUID.fromString(execution.getProcessBusinessKey())));
    }
}
