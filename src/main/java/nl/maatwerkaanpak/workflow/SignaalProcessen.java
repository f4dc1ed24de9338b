package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.signaal.SignaalEvent.AanvullingRead;
import nl.maatwerkaanpak.signaal.SignaalEvent.OpschalingHandled;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalReceived;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalWeighed;
import nl.maatwerkaanpak.signaal.SignaalEvent.SpoedHandled;
import nl.maatwerkaanpak.signaal.SignaalEvent.WeighedSignaalSupplemented;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A signaal that came in is weighed; what is urgent or opgeschaald becomes work of the partner at once. */
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
        if (received.spoed()) {
            startSpoed(received);
        }
    }

    private void startSpoed(SignaalReceived received) {
        var gegevens = Procesgegevens.about(received.kenmerk(), received.wijk())
                .code("spoedAan", received.spoedAan())
                .termijn("uiterlijk", termijnen.spoed(received.ontvangenOp()));
        processen.start("signaal-spoed", received.signaal().value(), gegevens);
    }

    @EventListener
    void on(SpoedHandled handled) {
        processen.complete(handled.signaal().value(), "userTask_handleSpoed");
    }

    /** What is added while the earlier addition was not read yet is read with it. */
    @EventListener
    void on(WeighedSignaalSupplemented supplemented) {
        if (!processen.isOpen(supplemented.signaal().value(), "userTask_readAanvulling")) {
            var gegevens = Procesgegevens.about(supplemented.kenmerk(), supplemented.wijk())
                    .termijn("uiterlijk", termijnen.aanvulling());
            processen.start("signaal-aanvulling-lezen", supplemented.signaal().value(), gegevens);
        }
    }

    @EventListener
    void on(AanvullingRead read) {
        processen.completeIfOpen(read.signaal().value(), "userTask_readAanvulling", Procesgegevens.none());
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
