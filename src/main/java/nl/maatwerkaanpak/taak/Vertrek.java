package nl.maatwerkaanpak.taak;

import java.time.Clock;
import nl.maatwerkaanpak.medewerker.MedewerkerEvent.MedewerkerLeft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The open work of somebody who left waits for nobody: from now on the coordinator sees it, and gives it to another. */
@Component
class Vertrek {

    private final Taakboek taakboek;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vertrek(Taakboek taakboek, ApplicationEventPublisher events, Clock clock) {
        this.taakboek = taakboek;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(MedewerkerLeft left) {
        taakboek.escalateOf(left.id(), clock.instant()).forEach(taak -> events.publishEvent(taak.escalated()));
    }
}
