package nl.maatwerkaanpak.taak;

import java.time.Clock;
import nl.maatwerkaanpak.privacy.Afgeschermd;
import nl.maatwerkaanpak.taak.TaakEvent.TaakReleased;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Work about what was closed to its owner goes back to the role that it was offered to. The coordinator sees it from now on,
 * also where it was meant for that person alone, and gives it to another.
 */
@Component
class Teruggave {

    private final Taakboek taakboek;
    private final Eigenaarschap eigenaarschap;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teruggave(Taakboek taakboek, Eigenaarschap eigenaarschap, ApplicationEventPublisher events, Clock clock) {
        this.taakboek = taakboek;
        this.eigenaarschap = eigenaarschap;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(Afgeschermd closed) {
        taakboek.closedOf(closed.medewerker()).forEach(this::giveBack);
    }

    private void giveBack(Taak taak) {
        if (taak.rol() != null) {
            eigenaarschap.pass(taak, null);
            events.publishEvent(new TaakReleased(taak.id()));
        }
        taakboek.escalate(taak.id(), clock.instant()).map(Taak::escalated).ifPresent(events::publishEvent);
    }
}
