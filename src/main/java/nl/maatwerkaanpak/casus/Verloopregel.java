package nl.maatwerkaanpak.casus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline.
 *
 * @param gebeurtenis a code, in words under {@code gebeurtenis.} in the messages
 * @param organisatie the code of the organisation of who did it, at that time
 * @param toelichting why, or what was found; only for who leads the casus
 * @param stem what the jongere said to it, in their own words
 */
public record Verloopregel(
        String gebeurtenis,
        Instant op,
        @Nullable String naam,
        @Nullable String organisatie,
        @Nullable String kenmerk,
        @Nullable String toelichting,
        @Nullable String stem) {

    public Verloopsoort soort() {
        return Verloopsoort.of(gebeurtenis);
    }
}
