package nl.maatwerkaanpak.aanpak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WerkdagenTests {

    private final Werkdagen werkdagen = new Werkdagen();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01", // Nieuwjaarsdag
                "2026-04-06", // Tweede Paasdag
                "2026-04-27", // Koningsdag
                "2025-04-26", // Koningsdag on Saturday, as the 27th is a Sunday
                "2026-05-14", // Hemelvaartsdag
                "2026-05-25", // Tweede Pinksterdag
                "2030-05-05", // Bevrijdingsdag in a lustrum year
                "2025-05-05", // Bevrijdingsdag in a lustrum year, a Monday
                "2026-12-25", // Eerste Kerstdag
                "2024-12-26", // Tweede Kerstdag
                "2026-10-31", // Saturday
                "2026-11-01" // Sunday
            })
    void restsOn(LocalDate day) {
        assertThat(werkdagen.isWerkdag(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-03", // Goede Vrijdag
                "2026-05-05", // Bevrijdingsdag outside a lustrum year
                "2025-04-28", // the day after a Koningsdag that moved to Saturday
                "2026-12-24",
                "2026-12-31",
                "2026-10-30"
            })
    void worksOn(LocalDate day) {
        assertThat(werkdagen.isWerkdag(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-30, 0, 2026-10-30",
        "2026-10-31, 0, 2026-10-31",
        "2026-10-30, 1, 2026-11-02",
        "2026-10-31, 1, 2026-11-02",
        "2026-11-02, -1, 2026-10-30",
        "2026-12-23, 5, 2026-12-31",
        "2026-12-31, 1, 2027-01-04",
        "2026-04-02, 2, 2026-04-07",
        "2026-05-13, 1, 2026-05-15",
        "2026-05-22, 1, 2026-05-26",
    })
    void addsWorkingDays(LocalDate from, int days, LocalDate expected) {
        assertThat(werkdagen.add(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-30, 2026-10-30, 0",
        "2026-10-30, 2026-11-02, 1",
        "2026-10-31, 2026-11-01, 0",
        "2026-11-02, 2026-10-30, -1",
        "2026-12-23, 2026-12-31, 5",
        "2027-01-04, 2026-12-31, -1",
    })
    void countsWorkingDaysBetween(LocalDate from, LocalDate until, int expected) {
        assertThat(werkdagen.between(from, until)).isEqualTo(expected);
    }

    @Test
    void endsADeadlineAtTheEndOfItsWorkingDay() {
        assertThat(werkdagen.deadline(Instant.parse("2026-10-02T19:40:00Z"), 5))
                .isEqualTo(Instant.parse("2026-10-09T21:59:00Z"));
    }

    @Test
    void countsFromTheDutchDayWhenItIsStillYesterdayInUtc() {
        assertThat(werkdagen.deadline(Instant.parse("2026-10-05T22:30:00Z"), 1))
                .isEqualTo(Instant.parse("2026-10-07T21:59:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"})
    void givesBothPassagesOfTheDoubleHourTheSameDeadline(String moment) {
        var from = java.time.OffsetDateTime.parse(moment).toInstant();

        assertThat(werkdagen.deadline(from, 5)).isEqualTo(Instant.parse("2026-10-30T22:59:00Z"));
    }

    @Test
    void keepsTheTimeOfDayAcrossTheClockChange() {
        assertThat(werkdagen.shift(Instant.parse("2026-10-23T07:00:00Z"), 1))
                .isEqualTo(Instant.parse("2026-10-26T08:00:00Z"));
        assertThat(werkdagen.shift(Instant.parse("2026-03-30T07:00:00Z"), -1))
                .isEqualTo(Instant.parse("2026-03-27T08:00:00Z"));
    }
}
