package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.aanpak.Aanpakken;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

class VerklaringenTests {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Verklaringen verklaringen = new Verklaringen(
            Aanpakken.arnhemOost(),
            Clock.fixed(NOW, ZoneOffset.UTC),
            URI.create("https://regie.example/"),
            URI.create("mailto:lek@regie.example"),
            "hulp@regie.example");

    @Test
    void tellsWhereToReportALeakAndUntilWhenThatHolds() {
        var response = verklaringen.security();

        var fields = response.getBody()
                .lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        assertThat(response.getHeaders().getContentType()).hasToString("text/plain;charset=UTF-8");
        assertThat(fields)
                .containsEntry("Contact", "mailto:lek@regie.example")
                .containsEntry("Canonical", "https://regie.example/.well-known/security.txt")
                .containsKeys("Expires", "Preferred-Languages");
        assertThat(Instant.parse(fields.get("Expires")))
                .isBetween(NOW.plus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(365)));
    }

    @Test
    void namesTheMunicipalityAndWhereToAskForHelp() {
        var model = new ExtendedModelMap();

        assertThat(verklaringen.accessibility(model)).isEqualTo("toegankelijkheid");

        assertThat(model)
                .containsEntry("gemeente", "Arnhem-Oost")
                .containsEntry("contact", "hulp@regie.example")
                .containsEntry("adres", "https://regie.example");
    }
}
