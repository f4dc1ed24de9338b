package nl.maatwerkaanpak.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DagritmeTests {

    private final Dagritme ritme = new Dagritme(new Werkdagen());

    @Test
    void comesAtEightWithoutAChoice() {
        assertThat(isDue(Berichtkeuze.STANDAARD, "2026-11-03T07:59:59")).isFalse();
        assertThat(isDue(Berichtkeuze.STANDAARD, "2026-11-03T08:00")).isTrue();
    }

    @Test
    void comesAtTheChosenHour() {
        var atTen = new Berichtkeuze(true, 10, true);

        assertThat(isDue(atTen, "2026-11-03T09:59")).isFalse();
        assertThat(isDue(atTen, "2026-11-03T10:00")).isTrue();
    }

    @Test
    void comesLateAfterAFailureButNeverTheNextNight() {
        assertThat(isDue(Berichtkeuze.STANDAARD, "2026-11-03T23:59")).isTrue();
        assertThat(isDue(Berichtkeuze.STANDAARD, "2026-11-04T00:00")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-07T09:00", "2026-11-08T09:00", "2026-04-27T09:00", "2026-12-25T09:00"})
    void staysAwayOnDaysThatNobodyWorks(String moment) {
        assertThat(isDue(Berichtkeuze.STANDAARD, moment)).isFalse();
    }

    /** The clock went back on 25 October. */
    @Test
    void followsTheDutchClock() {
        assertThat(isDue(Berichtkeuze.STANDAARD, "2026-10-23T08:00")).isTrue();
        assertThat(isDue(Berichtkeuze.STANDAARD, "2026-10-26T07:30")).isFalse();
        assertThat(isDue(Berichtkeuze.STANDAARD, "2026-10-26T08:00")).isTrue();
    }

    @Test
    void neverComesToWhoDoesNotWantIt() {
        assertThat(isDue(new Berichtkeuze(false, 8, true), "2026-11-03T12:00")).isFalse();
    }

    @Test
    void knowsNoOtherHours() {
        assertThatThrownBy(() -> new Berichtkeuze(true, 3, true)).isInstanceOf(IllegalArgumentException.class);
    }

    private boolean isDue(Berichtkeuze keuze, String moment) {
        return ritme.isDue(
                keuze, LocalDateTime.parse(moment).atZone(Werkdagen.ZONE).toInstant());
    }
}
