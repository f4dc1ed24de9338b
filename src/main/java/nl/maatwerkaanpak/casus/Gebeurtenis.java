package nl.maatwerkaanpak.casus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline.
 *
 * @param soort a code, in words in the messages
 * @param organisatie the code of the organisation of who did it, at that time
 */
public record Gebeurtenis(
        String soort,
        @Nullable String naam,
        @Nullable String organisatie,
        @Nullable String kenmerk,
        Instant op) {}
