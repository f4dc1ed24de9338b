package nl.maatwerkaanpak.casus;

import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.NieuweAfscherming;
import org.jspecify.annotations.Nullable;

/**
 * To whom a dossier is to be closed.
 *
 * @param tot the last day on which it holds, included; nothing for as long as nobody lifts it
 * @param opvolger who leads the casus instead, when this person does
 */
public record Afschermvraag(
        MedewerkerId medewerker,
        String reden,
        @Nullable LocalDate tot,
        @Nullable MedewerkerId opvolger) {

    NieuweAfscherming nieuw() {
        return new NieuweAfscherming(medewerker, reden, tot);
    }
}
