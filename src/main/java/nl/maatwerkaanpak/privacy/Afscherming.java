package nl.maatwerkaanpak.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a dossier is, or was, closed to one named person.
 *
 * @param soort what was closed: signaal, aanmelding or casus
 * @param naam to whom
 * @param reden why, for who leads the dossier and for the privacyfunctionaris
 * @param door who closed it
 * @param tot the last day on which it holds, included; nothing when nobody set one
 * @param zelf whether the person did it themself, who knows the jongere
 * @param geldt whether it holds today
 * @param opgeheven by whom and why it was lifted, or nothing
 */
public record Afscherming(
        AfschermingId id,
        String soort,
        UUID onderwerp,
        String naam,
        String reden,
        String door,
        Instant van,
        @Nullable LocalDate tot,
        boolean zelf,
        boolean geldt,
        @Nullable Opheffing opgeheven) {

    /** How it ended before its last day. */
    public record Opheffing(String door, Instant op, String reden) {}
}
