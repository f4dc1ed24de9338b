package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter is still writing; nothing in it is required yet. Only the reporter sees it, and it is gone when sent.
 *
 * @param tijdstip when it was seen, once that is known exactly
 */
public record Concept(
        @Nullable String wijk,
        @Nullable String plek,
        @Nullable Instant tijdstip,
        List<Persoon> personen,
        @Nullable String groep,
        @Nullable String soort,
        @Nullable String feit,
        @Nullable String duiding,
        @Nullable String herkomst,
        Set<Straatactie> acties,
        boolean spoed) {

    public Concept {
        personen = List.copyOf(personen);
        acties = Set.copyOf(acties);
    }

    public static Concept empty(@Nullable String wijk) {
        return new Concept(wijk, null, null, List.of(), null, null, null, null, null, Set.of(), false);
    }

    public Concept withPlaats(String newWijk, String newPlek, Instant newTijdstip) {
        return new Concept(
                newWijk, newPlek, newTijdstip, personen, groep, soort, feit, duiding, herkomst, acties, spoed);
    }

    public Concept withPersonen(List<Persoon> newPersonen, @Nullable String newGroep) {
        return new Concept(wijk, plek, tijdstip, newPersonen, newGroep, soort, feit, duiding, herkomst, acties, spoed);
    }

    public Concept withFeit(String newSoort, String newFeit, @Nullable String newDuiding, String newHerkomst) {
        return new Concept(
                wijk, plek, tijdstip, personen, groep, newSoort, newFeit, newDuiding, newHerkomst, acties, spoed);
    }

    public Concept withActies(Set<Straatactie> newActies, boolean newSpoed) {
        return new Concept(wijk, plek, tijdstip, personen, groep, soort, feit, duiding, herkomst, newActies, newSpoed);
    }

    public boolean hasPlaats() {
        return wijk != null && plek != null && tijdstip != null;
    }

    public boolean hasFeit() {
        return soort != null && feit != null && herkomst != null;
    }

    /** What is sent, or nothing when a step is still to do. */
    public @Nullable Melding melding() {
        if (wijk == null || plek == null || tijdstip == null || soort == null || feit == null || herkomst == null) {
            return null;
        }
        return new Melding(wijk, plek, tijdstip, soort, feit, duiding, herkomst, groep, acties, spoed, personen);
    }
}
