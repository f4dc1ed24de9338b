package nl.maatwerkaanpak.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DienstTests {

    @ParameterizedTest
    @CsvSource({
        "2026-10-02T21:40:00+02:00, 2026-10-02 AVOND",
        "2026-10-03T00:25:00+02:00, 2026-10-02 AVOND",
        "2026-10-25T02:30:00+01:00, 2026-10-24 AVOND",
        "2026-10-03T16:50:00+02:00, 2026-10-03 MIDDAG",
        "2026-10-03T09:00:00+02:00, 2026-10-03 OCHTEND"
    })
    void crossesMidnight(OffsetDateTime moment, String expected) {
        var dienst = Dienst.of(moment.toInstant());

        assertThat(dienst.code()).isEqualTo(expected);
        assertThat(Dienst.parse(expected)).isEqualTo(dienst);
    }
}
