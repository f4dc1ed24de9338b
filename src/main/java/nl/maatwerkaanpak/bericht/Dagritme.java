package nl.maatwerkaanpak.bericht;

import java.time.Instant;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import org.springframework.stereotype.Component;

/** When a dagoverzicht is due: on working days, from the hour that somebody chose, by the Dutch clock. */
@Component
class Dagritme {

    private final Werkdagen werkdagen;

    Dagritme(Werkdagen werkdagen) {
        this.werkdagen = werkdagen;
    }

    boolean isWerkdag(Instant now) {
        return werkdagen.isWerkdag(werkdagen.dayOf(now));
    }

    boolean isDue(Berichtkeuze keuze, Instant now) {
        return isWerkdag(now)
                && keuze.dagoverzicht()
                && keuze.hasCome(now.atZone(Werkdagen.ZONE).toLocalTime());
    }
}
