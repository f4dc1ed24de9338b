package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** What became of a weging. */
public sealed interface WegingResult {

    /** It is weighed, and what follows from it has begun. */
    record Recorded(Uitkomst uitkomst) implements WegingResult {}

    /** It takes effect when its bedenktijd is over, or earlier when its weger says so. */
    record Intended(Voornemen voornemen) implements WegingResult {}

    /** Somebody, perhaps the same person, weighed it some seconds ago; nothing changed. */
    record Pending(Voornemen voornemen) implements WegingResult {}

    /** Somebody was earlier; nothing changed. */
    record AlreadyWeighed(Uitkomst uitkomst, MedewerkerId weger, Instant gewogenOp) implements WegingResult {}

    /**
     * The signaal went to a colleague while this weger was writing; nothing changed.
     *
     * @param weger who weighs it now, when the register tells
     */
    record HandedOver(Optional<MedewerkerId> weger) implements WegingResult {}

    /** The choice cannot be carried out, and why; nothing changed. */
    record Refused(Reden reden) implements WegingResult {}

    /** Why a choice is refused. */
    enum Reden {
        GEEN_MOTIVERING,
        CASUS_ONBEKEND,
        GEEN_STRAATCOACH,
        DATUM_VERSTREKEN,
        JONGERE_ONBEKEND,
        GEBOORTEJAAR_ONWAARSCHIJNLIJK,
        GEEN_PARTNER,
        GEEN_AFWIJKREDEN
    }
}
