package nl.maatwerkaanpak.overleg;

import java.time.Instant;

/**
 * That an overleg is at another time or place, and why.
 *
 * @param versie that of the overleg as it was read: who looked at an older one is told
 */
public record Verplaatsing(int versie, Instant begin, String plaats, String reden) {}
