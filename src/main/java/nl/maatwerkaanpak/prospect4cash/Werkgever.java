package nl.maatwerkaanpak.prospect4cash;

import nl.maatwerkaanpak.medewerker.Mailadres;
import org.jspecify.annotations.Nullable;

/**
 * An employer of the register. An organisatie keeps its own, and nothing in it is about a jongere.
 *
 * @param actief whether places of it are offered; who works there stays there
 * @param versie changes with every save, so that of two at once the second is told
 */
public record Werkgever(
        WerkgeverId id,
        String naam,
        String contactpersoon,
        Mailadres mailadres,
        @Nullable String telefoon,
        boolean actief,
        int versie) {}
