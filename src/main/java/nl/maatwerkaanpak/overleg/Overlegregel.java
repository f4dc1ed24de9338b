package nl.maatwerkaanpak.overleg;

import java.time.Instant;

/**
 * An overleg in a list; it names nobody whom it is about.
 *
 * @param verplaatst whether it was at another time before
 * @param opens whether the reader is involved, so that the page of it opens
 */
public record Overlegregel(
        OverlegId overleg,
        String kenmerk,
        Instant begin,
        String plaats,
        Overlegstatus status,
        int punten,
        int besloten,
        boolean verplaatst,
        boolean opens) {}
