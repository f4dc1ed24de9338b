package nl.maatwerkaanpak.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailfoutTests {

    @Test
    void waitsTwiceAsLongAfterEachAttemptUpToTheLongest() {
        assertThat(IntStream.of(1, 2, 3, 4, 5, 50).mapToObj(Mailfout.GEEN_ANTWOORD::waitAfter))
                .containsExactly(minutes(1), minutes(2), minutes(4), minutes(8), minutes(10), minutes(10));
    }

    @Test
    void asksSeldomerForWhatTheServerRefused() {
        assertThat(Mailfout.GEWEIGERD.waitAfter(20)).isEqualTo(Duration.ofHours(4));
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
