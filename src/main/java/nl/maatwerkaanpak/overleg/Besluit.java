package nl.maatwerkaanpak.overleg;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the overleg decides on one agendapunt: why, what is done by whom, and to whom the jongere is referred.
 *
 * @param herbesprekenOp on or after which day the overleg talks about the casus again; absent when it does not
 */
public record Besluit(
        String toelichting,
        List<Afspraak> afspraken,
        List<Verwijsafspraak> verwijzingen,
        @Nullable LocalDate herbesprekenOp) {

    public Besluit {
        afspraken = List.copyOf(afspraken);
        verwijzingen = List.copyOf(verwijzingen);
    }

    public Besluit(String toelichting, List<Afspraak> afspraken, List<Verwijsafspraak> verwijzingen) {
        this(toelichting, afspraken, verwijzingen, null);
    }

    /** A besluit without is still a besluit, such as that a casus was closed before the overleg. */
    boolean makesWork() {
        return !afspraken.isEmpty() || !verwijzingen.isEmpty() || herbesprekenOp != null;
    }
}
