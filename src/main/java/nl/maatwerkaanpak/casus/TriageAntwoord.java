package nl.maatwerkaanpak.casus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a partner answered in the triage: whether they know the jongere and whether they object; nothing is shared yet.
 *
 * @param rol the role under which aanpak names the partner
 */
public record TriageAntwoord(
        String rol,
        String organisatie,
        String naam,
        boolean bekend,
        boolean bezwaar,
        @Nullable String toelichting,
        Instant op) {}
