package nl.maatwerkaanpak.casus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One time that people were informed, on the page of the casus. */
public record InformeringRegel(
        Informering.Wie wie,
        Informering.Hoe hoe,
        LocalDate datum,
        @Nullable String reactie,
        String door) {}
