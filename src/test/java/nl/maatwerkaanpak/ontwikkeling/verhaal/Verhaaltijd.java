package nl.maatwerkaanpak.ontwikkeling.verhaal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import nl.maatwerkaanpak.aanpak.Werkdagen;

/**
 * Where the story lies in time. It was written for October 2026; a demo moves it by whole weeks, so that a Tuesday stays
 * a Tuesday, to end less than a week ago.
 *
 * @param weken how many weeks later than written; 0 in tests
 */
public record Verhaaltijd(int weken) {

    /** The last thing that happens, as written. */
    private static final Instant EINDE = Instant.parse("2026-10-30T22:00:00Z");

    private static final Duration WEEK = Duration.ofDays(7);

    public static Verhaaltijd endingBefore(Instant now) {
        return new Verhaaltijd(
                Math.toIntExact(Math.floorDiv(Duration.between(EINDE, now).toSeconds(), WEEK.toSeconds())));
    }

    /** The moment of a local time as written, such as 2026-10-05T10:00. */
    Instant moment(String written) {
        return LocalDateTime.parse(written)
                .plusWeeks(weken)
                .atZone(Werkdagen.ZONE)
                .toInstant();
    }

    /** The same wall clock time weeks later; of the two equal hours in October the one that was meant. */
    Instant moment(OffsetDateTime written) {
        return written.atZoneSameInstant(Werkdagen.ZONE).plusWeeks(weken).toInstant();
    }

    LocalDate day(String written) {
        return LocalDate.parse(written).plusWeeks(weken);
    }
}
