package nl.maatwerkaanpak.casus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something of the course of a casus with its reason: an evaluatie, nazorg, a reopening, a look at a silence.
 *
 * @param soort a code, in words under {@code casus.loop.} in the messages
 * @param jongere what the jongere finds, in their own words
 */
public record LoopRegel(
        String soort, String toelichting, @Nullable String jongere, String door, Instant op) {}
