package nl.maatwerkaanpak.overleg;

import java.util.List;

/** What the overleg decides on one agendapunt: why, what is done by whom, and to whom the jongere is referred. */
public record Besluit(String toelichting, List<Afspraak> afspraken, List<Verwijsafspraak> verwijzingen) {

    public Besluit {
        afspraken = List.copyOf(afspraken);
        verwijzingen = List.copyOf(verwijzingen);
    }

    /** A besluit without is still a besluit, such as that a casus was closed before the overleg. */
    boolean makesWork() {
        return !afspraken.isEmpty() || !verwijzingen.isEmpty();
    }
}
