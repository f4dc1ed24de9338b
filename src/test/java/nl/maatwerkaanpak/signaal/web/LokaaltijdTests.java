package nl.maatwerkaanpak.signaal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.maatwerkaanpak.signaal.web.Lokaaltijd.Uur;
import org.junit.jupiter.api.Test;

class LokaaltijdTests {

    private static final LocalDateTime TWICE = LocalDateTime.parse("2026-10-25T02:30");

    @Test
    void knowsBothHoursWhenClockGoesBack() {
        assertThat(Lokaaltijd.isDouble(TWICE)).isTrue();
        assertThat(Lokaaltijd.moment(TWICE, Uur.EERSTE)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(Lokaaltijd.moment(TWICE, Uur.TWEEDE)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void knowsHourThatDoesNotExist() {
        assertThat(Lokaaltijd.isSkipped(LocalDateTime.parse("2026-03-29T02:30")))
                .isTrue();
        assertThat(Lokaaltijd.isSkipped(TWICE)).isFalse();
    }
}
