package nl.maatwerkaanpak.overleg;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An overleg on whose agenda a fenomeen stands or stood.
 *
 * @param begin absent for who does not see the overleg itself
 * @param opens whether the reader is involved in it, so that its page opens
 * @param besluit what was decided, once it was
 * @param intrekreden why it was taken off the agenda, if it was
 * @param mayWithdraw whether the reader may take it off
 */
public record Fenomeenoverlegregel(
        OverlegId overleg,
        AgendapuntId punt,
        String kenmerk,
        @Nullable Instant begin,
        boolean opens,
        String vraag,
        @Nullable String besluit,
        @Nullable String intrekreden,
        boolean mayWithdraw) {}
