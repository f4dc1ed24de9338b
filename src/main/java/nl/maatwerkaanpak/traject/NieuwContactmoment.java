package nl.maatwerkaanpak.traject;

import java.time.Instant;
import nl.maatwerkaanpak.jongere.Richting;
import org.jspecify.annotations.Nullable;

/**
 * A contact with the jongere as who guides records it. Of an attempt that failed the richting is unknown, whatever was given.
 *
 * @param tijdstip when it was; not in the future
 * @param notitie for who guides alone, at most {@value #NOTITIE_LENGTE} characters
 */
public record NieuwContactmoment(
        Contactwijze wijze,
        Richting richting,
        Instant tijdstip,
        @Nullable String notitie) {

    /** The longest note, in characters. */
    public static final int NOTITIE_LENGTE = 1000;

    public NieuwContactmoment {
        richting = wijze.isContact() ? richting : Richting.ONBEKEND;
        notitie = notitie == null || notitie.isBlank() ? null : notitie.strip();
    }
}
