package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.signaal.SignaalEvent.OpschalingHandled;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalReceived;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalWeighed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A signaal that came in is weighed; what is opgeschaald becomes work of the partner at once. */
@Component
class SignaalProcessen {

    private final Processen processen;
    private final Termijnstelling termijnen;

    SignaalProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    @EventListener
    void on(SignaalReceived received) {
        var gegevens = Procesgegevens.about(received.kenmerk(), received.wijk())
                .termijn("uiterlijk", termijnen.wegen(received.ontvangenOp(), received.spoed()));
        processen.start("signaal-wegen", received.signaal().value(), gegevens);
    }

    @EventListener
    void on(SignaalWeighed weighed) {
        var gegevens = Procesgegevens.none()
                .code("uitkomst", weighed.uitkomst().name())
                .code("opschalingRol", weighed.opschalingRol())
                .moment("opschalingUiterlijk", termijnen.opschaling());
        processen.complete(weighed.signaal().value(), "userTask_weighSignaal", gegevens);
    }

    @EventListener
    void on(OpschalingHandled handled) {
        processen.complete(handled.signaal().value(), "userTask_handleOpschaling");
    }
}
