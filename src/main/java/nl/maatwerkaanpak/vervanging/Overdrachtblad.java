package nl.maatwerkaanpak.vervanging;

import java.util.List;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.taak.Taakrij;

/**
 * Everything that hangs on a person.
 *
 * @param kandidaten to whom the reader can give it; nobody when the reader divides no work
 * @param mayHandOver whether the reader divides work
 * @param mayReplace whether the reader may set a vervanging for this person
 */
public record Overdrachtblad(
        Medewerker medewerker,
        List<Taakrij> taken,
        List<Overdrachtpost> posten,
        List<Medewerker> kandidaten,
        boolean mayHandOver,
        boolean mayReplace) {

    public Overdrachtblad {
        taken = List.copyOf(taken);
        posten = List.copyOf(posten);
        kandidaten = List.copyOf(kandidaten);
    }

    public boolean isLeeg() {
        return taken.isEmpty() && posten.isEmpty();
    }
}
