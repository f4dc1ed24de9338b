package nl.maatwerkaanpak.privacy;

import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * To whom a dossier is to be closed, and why.
 *
 * @param tot the last day on which it holds, included; nothing for as long as nobody lifts it
 */
public record NieuweAfscherming(
        MedewerkerId medewerker, String reden, @Nullable LocalDate tot) {}
