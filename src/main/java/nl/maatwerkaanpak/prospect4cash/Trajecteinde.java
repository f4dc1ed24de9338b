package nl.maatwerkaanpak.prospect4cash;

import java.time.Clock;
import java.time.LocalDate;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.traject.TrajectEvent.TrajectEnded;
import nl.maatwerkaanpak.traject.Trajectkast;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A traject that ends while the jongere is placed: who got where the traject was for works there still, and the place stays
 * taken; otherwise it is free again.
 */
@Component
class Trajecteinde {

    private final Plaatsingen plaatsingen;
    private final Werkgeverberichten berichten;
    private final Trajectkast kast;
    private final Clock clock;

    Trajecteinde(Plaatsingen plaatsingen, Werkgeverberichten berichten, Trajectkast kast, Clock clock) {
        this.plaatsingen = plaatsingen;
        this.berichten = berichten;
        this.kast = kast;
        this.clock = clock;
    }

    @EventListener
    void on(TrajectEnded ended) {
        plaatsingen.of(ended.traject()).stream()
                .filter(Plaatsing::loopt)
                .findFirst()
                .ifPresent(plaatsing -> settle(ended, plaatsing));
    }

    private void settle(TrajectEnded ended, Plaatsing plaatsing) {
        berichten.drop(plaatsing.id());
        var uitkomst = kast.read(ended.traject()).uitkomst();
        if (uitkomst != null && !uitkomst.isBehaald()) {
            plaatsingen.end(plaatsing.id(), LocalDate.now(clock.withZone(Werkdagen.ZONE)), null);
        }
    }
}
