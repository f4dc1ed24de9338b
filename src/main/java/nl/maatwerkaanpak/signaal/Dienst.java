package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.time.LocalDate;
import nl.maatwerkaanpak.aanpak.Werkdagen;

/** The shift in which something was seen. The evening shift crosses midnight: 00:25 belongs to the evening before. */
public record Dienst(LocalDate dag, Dagdeel dagdeel) {

    private static final int NACHT_EINDIGT = 6;
    private static final int MIDDAG_BEGINT = 12;
    private static final int AVOND_BEGINT = 18;

    /** The part of the day that a shift covers. */
    public enum Dagdeel {
        OCHTEND,
        MIDDAG,
        AVOND
    }

    public static Dienst of(Instant moment) {
        var local = moment.atZone(Werkdagen.ZONE);
        var hour = local.getHour();
        if (hour < NACHT_EINDIGT) {
            return new Dienst(local.toLocalDate().minusDays(1), Dagdeel.AVOND);
        }
        return new Dienst(local.toLocalDate(), dagdeel(hour));
    }

    /** The dienst that follows. */
    public Dienst next() {
        return of(eindigt());
    }

    /** When it begins. */
    public Instant begint() {
        return switch (dagdeel) {
            case OCHTEND -> at(dag, NACHT_EINDIGT);
            case MIDDAG -> at(dag, MIDDAG_BEGINT);
            case AVOND -> at(dag, AVOND_BEGINT);
        };
    }

    /** When it is over: the evening runs until the morning. */
    public Instant eindigt() {
        return switch (dagdeel) {
            case OCHTEND -> at(dag, MIDDAG_BEGINT);
            case MIDDAG -> at(dag, AVOND_BEGINT);
            case AVOND -> at(dag.plusDays(1), NACHT_EINDIGT);
        };
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Werkdagen.ZONE).toInstant();
    }

    public static Dienst parse(String code) {
        var parts = code.split(" ", 2);
        return new Dienst(LocalDate.parse(parts[0]), Dagdeel.valueOf(parts[1]));
    }

    public String code() {
        return dag + " " + dagdeel;
    }

    private static Dagdeel dagdeel(int hour) {
        if (hour < MIDDAG_BEGINT) {
            return Dagdeel.OCHTEND;
        }
        return hour < AVOND_BEGINT ? Dagdeel.MIDDAG : Dagdeel.AVOND;
    }
}
