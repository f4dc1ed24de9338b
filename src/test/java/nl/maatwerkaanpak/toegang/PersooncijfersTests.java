package nl.maatwerkaanpak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersooncijfersTests {

    private final Persooncijfers cijfers = new Persooncijfers(List.of("Noor Hendriks"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>Noor Hendriks</td><td>14</td></tr></table>",
                "<ol><li>1. Noor Hendriks</li></ol>",
                "<p>Noor Hendriks meldde 3 signalen.</p>",
                "naam;aantal\nNoor Hendriks;14"
            })
    void findsAFigure(String body) {
        assertThat(cijfers.found(body)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><a>C-2026-0003</a> Noor Hendriks, uiterlijk di 13 okt 2026</li>",
                "<tr><td>Noor Hendriks</td><td>22:45</td></tr>",
                "<li>Bilal Aydin</li><li>14</li>",
                "naam;dag\nNoor Hendriks;2026-10-09"
            })
    void takesNoDateAndNoKenmerkForAFigure(String body) {
        assertThat(cijfers.found(body)).isEmpty();
    }

    /** Where nothing is added up per person, no page can show it. */
    @Test
    void noQueryCountsWhatSomebodyReportedOrWeighed() throws IOException {
        try (var sources = Files.walk(Path.of("src", "main"))) {
            for (var source : sources.filter(PersooncijfersTests::isText).toList()) {
                assertThat(Persooncijfers.countingByPerson(Files.readString(source)))
                        .as("%s", source)
                        .isEmpty();
            }
        }
        assertThat(Persooncijfers.countingByPerson("select melder, count(*) from signaal group by melder"))
                .isNotEmpty();
    }

    private static boolean isText(Path path) {
        return path.toString().endsWith(".java") || path.toString().endsWith(".sql");
    }
}
