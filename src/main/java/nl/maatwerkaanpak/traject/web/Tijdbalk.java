package nl.maatwerkaanpak.traject.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.traject.Spoor;
import nl.maatwerkaanpak.traject.Verwijzingstatus;

/**
 * The verwijzingen and trajecten of a casus drawn in time: a row each, from the first month to the one after this. Sideways
 * in percents, so that the drawing is as wide as the page and its letters stay as they are; downwards in pixels.
 *
 * @param nu where today is
 * @param van the first month that is drawn
 * @param tot the last month that is drawn
 */
record Tijdbalk(List<Maand> maanden, String nu, List<Baan> banen, YearMonth van, YearMonth tot) {

    private static final int KOP = 24;
    private static final int RIJ = 48;
    private static final int OPSCHRIFT = 16;
    private static final int BALK = 22;
    private static final int MINSTE_MAANDEN = 3;
    /** What was over in a day is still to be seen. */
    private static final double DUNST = 0.008;
    /** More names of months than this do not fit beside each other on a phone. */
    private static final int NAMEN = 6;

    /** The begin of a month; one of several has its name beside it. */
    record Maand(LocalDate dag, String x, boolean metNaam) {}

    /** A row: its name above its bar, and the pieces of that. */
    record Baan(String trajectsoort, int opschrift, int balk, List<Stuk> stukken) {}

    /** A piece of a bar. */
    record Stuk(Soort soort, String x, String breedte) {}

    /** What a piece of time was; the colour follows from it, and the list below the drawing says it in words. */
    enum Soort {
        WACHT,
        LOOPT,
        VERDER,
        KLAAR,
        NIET
    }

    static Tijdbalk of(List<Spoor> sporen, Instant now) {
        var van = sporen.stream()
                .map(spoor -> month(spoor.verwezenOp()))
                .min(YearMonth::compareTo)
                .orElse(month(now));
        var end = month(now).plusMonths(2);
        var least = van.plusMonths(MINSTE_MAANDEN);
        var tot = end.isAfter(least) ? end : least;
        var axis = new As(begin(van), begin(tot));
        var banen = new ArrayList<Baan>();
        for (var spoor : sporen) {
            var y = KOP + banen.size() * RIJ;
            banen.add(new Baan(spoor.trajectsoort(), y + OPSCHRIFT, y + BALK, axis.stukken(spoor, now)));
        }
        return new Tijdbalk(axis.maanden(van, tot), axis.at(now), banen, van, tot.minusMonths(1));
    }

    /** In pixels. */
    public int hoogte() {
        return KOP + banen.size() * RIJ;
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(Werkdagen.ZONE));
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(Werkdagen.ZONE).toInstant();
    }

    /** From the first moment that is drawn to the last. */
    private record As(Instant van, Instant tot) {

        List<Stuk> stukken(Spoor spoor, Instant now) {
            var wait = stuk(Soort.WACHT, spoor.verwezenOp(), beginOf(spoor, now));
            if (spoor.status() == Verwijzingstatus.AFGEWEZEN || spoor.status() == Verwijzingstatus.INGETROKKEN) {
                return List.of(stuk(Soort.NIET, spoor.verwezenOp(), beginOf(spoor, now)));
            }
            if (spoor.traject() == null) {
                return List.of(wait);
            }
            var end = spoor.beeindigdOp();
            return end == null
                    ? List.of(wait, stuk(Soort.LOOPT, beginOf(spoor, now), now), stuk(Soort.VERDER, now, tot))
                    : List.of(wait, stuk(Soort.KLAAR, beginOf(spoor, now), end));
        }

        List<Maand> maanden(YearMonth first, YearMonth after) {
            var count = (int) first.until(after, ChronoUnit.MONTHS);
            var step = (count + NAMEN - 1) / NAMEN;
            return Stream.iterate(0, n -> n < count, n -> n + 1)
                    .map(n -> new Maand(first.plusMonths(n).atDay(1), at(begin(first.plusMonths(n))), n % step == 0))
                    .toList();
        }

        String at(Instant moment) {
            return percent(share(moment));
        }

        private static Instant beginOf(Spoor spoor, Instant now) {
            return Objects.requireNonNullElse(spoor.beantwoordOp(), now);
        }

        private Stuk stuk(Soort soort, Instant from, Instant until) {
            return new Stuk(soort, at(from), percent(Math.max(DUNST, share(until) - share(from))));
        }

        private double share(Instant moment) {
            return (double) Duration.between(van, moment).toMinutes()
                    / Duration.between(van, tot).toMinutes();
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.2f%%", share * 100);
        }
    }
}
