package nl.maatwerkaanpak.prospect4cash;

import java.time.LocalDate;
import java.util.List;

/** An employer with its places. */
public record Werkgeverblad(Werkgever werkgever, List<Werkplek> plekken) {

    public Werkgeverblad {
        plekken = List.copyOf(plekken);
    }

    /** How many can be placed here now. */
    public int vrij(LocalDate today) {
        return plekken.stream()
                .filter(plek -> plek.isOpen(today))
                .mapToInt(Werkplek::vrij)
                .sum();
    }
}
