package nl.maatwerkaanpak.overleg;

import java.time.Instant;

/** An overleg in a list; it names nobody whom it is about. */
public record Overlegregel(
        OverlegId overleg,
        String kenmerk,
        Instant begin,
        String plaats,
        Overlegstatus status,
        int punten,
        int besloten) {}
