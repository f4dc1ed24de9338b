package nl.maatwerkaanpak.casus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that people were informed, on the page of the casus.
 *
 * @param gezaghebbenden which guardians, when it was they
 * @param door who informed them
 */
public record InformeringRegel(
        Informering.Wie wie,
        @Nullable String gezaghebbenden,
        Informering.Hoe hoe,
        LocalDate datum,
        @Nullable String reactie,
        String door) {}
