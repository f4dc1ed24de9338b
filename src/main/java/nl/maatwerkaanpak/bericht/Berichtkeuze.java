package nl.maatwerkaanpak.bericht;

import java.time.LocalTime;
import java.util.List;

/**
 * What mail somebody wants. Who never chose gets both.
 *
 * @param uur the hour of the morning at which the dagoverzicht comes, one of {@link #UREN}
 */
public record Berichtkeuze(boolean dagoverzicht, int uur, boolean spoed) {

    public static final List<Integer> UREN = List.of(7, 8, 9, 10);

    static final Berichtkeuze STANDAARD = new Berichtkeuze(true, 8, true);

    public Berichtkeuze {
        if (!UREN.contains(uur)) {
            throw new IllegalArgumentException("no hour of the list: " + uur);
        }
    }

    boolean wants(Berichtsoort soort) {
        return switch (soort) {
            case DAGOVERZICHT -> dagoverzicht;
            case SPOED -> spoed;
        };
    }

    /** Whether the hour has come. It stays so for the rest of the day: a start after a failure comes late, not never. */
    boolean hasCome(LocalTime time) {
        return time.getHour() >= uur;
    }
}
