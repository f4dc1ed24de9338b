package nl.maatwerkaanpak.prospect4cash;

import nl.maatwerkaanpak.medewerker.Mailadres;
import org.jspecify.annotations.Nullable;

/**
 * An employer as a worker writes it down.
 *
 * @param contactpersoon who is mailed and called there
 */
public record NieuweWerkgever(
        String naam,
        String contactpersoon,
        Mailadres mailadres,
        @Nullable String telefoon) {

    public static final int NAAM_LENGTE = 100;
    public static final int TELEFOON_LENGTE = 20;
}
