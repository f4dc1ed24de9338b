package nl.maatwerkaanpak.vervanging;

import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * A vervanging that holds or is to come.
 *
 * @param tot the last day, included
 * @param reden nothing for a reader who only stands in
 * @param begonnen whether it holds today
 * @param endable whether the reader can end it
 */
public record Vervangregel(
        VervangingId id,
        MedewerkerId afwezige,
        String afwezigeNaam,
        MedewerkerId vervanger,
        String vervangerNaam,
        LocalDate van,
        LocalDate tot,
        @Nullable Vervangreden reden,
        boolean begonnen,
        boolean endable) {}
