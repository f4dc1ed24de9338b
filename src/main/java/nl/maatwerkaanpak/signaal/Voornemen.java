package nl.maatwerkaanpak.signaal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * A weging in its bedenktijd: its weger can take it back, and nothing has left. It becomes a weging by itself, or stays with
 * why it could not.
 *
 * @param kenmerk the number of the signaal
 * @param ingaatOp until when it can be taken back
 * @param mislukt the code of why it could not be carried out; the page puts it into words
 */
public record Voornemen(
        UUID id,
        SignaalId signaal,
        String kenmerk,
        MedewerkerId weger,
        Wegingsbesluit besluit,
        Instant op,
        Instant ingaatOp,
        @Nullable String mislukt) {

    public boolean isMislukt() {
        return mislukt != null;
    }

    public Uitkomst uitkomst() {
        return besluit.uitkomst();
    }

    /** How long it can still be taken back, in whole seconds; 0 when that is over. */
    public long seconden(Instant now) {
        return Math.max(0, Duration.between(now, ingaatOp).toSeconds());
    }
}
