package nl.maatwerkaanpak.fenomeen;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fenomeen says, in the words of who keeps it; never about a person.
 *
 * @param wijken the codes of the wijken, at least one
 * @param tot the last day, or absent while it goes on
 */
public record Fenomeentekst(
        String titel,
        List<String> wijken,
        LocalDate van,
        @Nullable LocalDate tot,
        String omschrijving) {

    public static final int TITEL_LENGTE = 100;
    public static final int OMSCHRIJVING_LENGTE = 4000;

    public Fenomeentekst {
        wijken = wijken.stream().distinct().sorted().toList();
    }
}
