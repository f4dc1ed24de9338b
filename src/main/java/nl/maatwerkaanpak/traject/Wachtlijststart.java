package nl.maatwerkaanpak.traject;

import nl.maatwerkaanpak.medewerker.Actor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at the waiting lists once at the start: capacity is configuration, and may have been raised or lowered. */
@Component
class Wachtlijststart {

    private final Wachtlijst wachtlijst;

    Wachtlijststart(Wachtlijst wachtlijst) {
        this.wachtlijst = wachtlijst;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        Actor.run(Actor.PROCESMOTOR, wachtlijst::offerAll);
    }
}
