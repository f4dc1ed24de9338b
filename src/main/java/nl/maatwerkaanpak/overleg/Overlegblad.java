package nl.maatwerkaanpak.overleg;

import java.time.Instant;
import java.util.List;
import nl.maatwerkaanpak.privacy.Rechten;

/** An overleg with the agendapunten that the reader may see. */
public record Overlegblad(
        OverlegId overleg,
        String kenmerk,
        Instant begin,
        String plaats,
        Overlegstatus status,
        String coordinator,
        String voorzitter,
        List<Puntblad> punten,
        Rechten rechten) {

    public boolean allDecided() {
        return punten.stream().allMatch(Puntblad::besloten);
    }
}
