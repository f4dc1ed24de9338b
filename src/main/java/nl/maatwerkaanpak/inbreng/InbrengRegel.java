package nl.maatwerkaanpak.inbreng;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One inbreng as a page shows it.
 *
 * @param organisatie the code of the organisatie that gave it
 * @param ontvangers codes of organisaties
 * @param uitPop whether it was taken from a POP: it goes no further
 * @param ingetrokkenOp when it was withdrawn or replaced; shown to its owner only
 */
public record InbrengRegel(
        InbrengId id,
        String organisatie,
        String door,
        String onderwerp,
        NieuweInbreng.Soort soort,
        String tekst,
        String bron,
        List<String> ontvangers,
        @Nullable Verstrekkingsgrond verstrekkingsgrond,
        @Nullable LocalDate vervaltOp,
        boolean uitPop,
        Instant op,
        @Nullable Instant ingetrokkenOp) {

    public boolean withdrawn() {
        return ingetrokkenOp != null;
    }
}
