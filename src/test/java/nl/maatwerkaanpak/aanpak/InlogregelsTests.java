package nl.maatwerkaanpak.aanpak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InlogregelsTests {

    private static final Duration SHIFT = Duration.ofHours(10);
    private static final Duration DESK = Duration.ofMinutes(30);

    private static final String SECTION = """
            inloggen:
              inactief-minuten: 30
              dienst-minuten: 600
              dienst-rollen: [straatcoach]
            """;

    private final Inlogregels regels = Aanpakken.arnhemOost().inloggen();

    @Test
    void givesAShiftToWhoOnlyReports() {
        assertThat(regels.inactief(Set.of("straatcoach"))).isEqualTo(SHIFT);
    }

    @Test
    void takesTheStrictestOfSeveralRoles() {
        assertThat(regels.inactief(Set.of("straatcoach", "signaalcoordinator"))).isEqualTo(DESK);
        assertThat(regels.inactief(Set.of("jongerenwerker"))).isEqualTo(DESK);
        assertThat(regels.inactief(Set.of())).isEqualTo(DESK);
    }

    @Test
    void isStrictForEverybodyWhereTheFileSaysNothing() {
        var silent = Aanpakken.read(Aanpakken.arnhemOostWith(SECTION, "")).inloggen();

        assertThat(silent).isEqualTo(new Inlogregels(30, 600, List.of()));
        assertThat(silent.inactief(Set.of("straatcoach"))).isEqualTo(DESK);
    }

    @Test
    void tellsEveryMistake() {
        var mistakes = Aanpakken.mistakesIn(Aanpakken.arnhemOostWith(
                "inactief-minuten: 30",
                "inactief-minuten: 90",
                "dienst-minuten: 600",
                "dienst-minuten: 601",
                "[straatcoach]",
                "[straatcoach, bakker, politie, jongerenwerker]"));

        assertThat(mistakes)
                .hasSize(5)
                .anyMatch(mistake -> mistake.contains("mag hoogstens 60 zijn"))
                .anyMatch(mistake -> mistake.contains("mag hoogstens 600 zijn"))
                .anyMatch(mistake -> mistake.contains("\"bakker\" is geen bekende rol"))
                .anyMatch(mistake -> mistake.contains("\"politie\" opent dossiers"))
                .anyMatch(mistake -> mistake.contains("\"jongerenwerker\" opent dossiers"));
    }
}
