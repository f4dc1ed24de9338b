package nl.maatwerkaanpak.toezicht;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the use by one medewerker on one day strikes.
 *
 * @param naam of the medewerker
 * @param aantal how many persons, refusals or lines
 * @param weigering why who asks may not tick it off (yet), or nothing when they may
 */
public record Opvallend(
        Opvallendheid soort,
        UUID medewerker,
        String naam,
        LocalDate dag,
        int aantal,
        @Nullable Afvinkweigering weigering) {}
