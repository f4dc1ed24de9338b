package nl.maatwerkaanpak.prospect4cash;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it stood on a day.
 *
 * @param weken so many weeks after the begin; nothing when it changed in between
 */
public record Bestendiging(
        @Nullable Integer weken,
        LocalDate datum,
        Stand stand,
        @Nullable String notitie) {}
