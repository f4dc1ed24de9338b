package nl.maatwerkaanpak.signaal.web;

import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.signaal.Concept;
import nl.maatwerkaanpak.signaal.Straatactie;
import org.jspecify.annotations.Nullable;

/** Step 4: what the reporter did, and whether it cannot wait. */
record GedaanForm(
        @Nullable List<Straatactie> acties, @Nullable Boolean spoed) {

    static GedaanForm of(Concept concept) {
        return new GedaanForm(concept.acties().stream().sorted().toList(), concept.spoed());
    }

    boolean urgent() {
        return Boolean.TRUE.equals(spoed);
    }

    Set<Straatactie> done() {
        return acties == null ? Set.of() : Set.copyOf(acties);
    }
}
