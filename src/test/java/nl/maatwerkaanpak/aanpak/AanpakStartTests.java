package nl.maatwerkaanpak.aanpak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class AanpakStartTests {

    @Test
    void startsWithArnhemOostWhenNothingIsChosen() {
        try (var context = start()) {
            assertThat(context.getBean(Aanpak.class).gemeente()).isEqualTo("Arnhem-Oost");
            assertThat(context.getBean(Clock.class).getZone()).isEqualTo(Werkdagen.ZONE);
        }
    }

    @Test
    void startsWithTheChosenFile() {
        try (var context = start("--maatwerk.aanpak=classpath:aanpak/met-leerplicht.yaml")) {
            assertThat(context.getBean(Aanpak.class).partner("leerplicht")).isPresent();
        }
    }

    @Test
    void stopsTheStartAndPrintsEveryMistake(CapturedOutput output) {
        assertThatThrownBy(() -> start("--maatwerk.aanpak=classpath:aanpak/met-fouten.yaml"))
                .hasRootCauseInstanceOf(InvalidAanpakException.class);

        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START",
                        "De aanpak in class path resource [aanpak/met-fouten.yaml] heeft")
                .contains("- gemeente: ontbreekt", "- wijken[1].code (regel 3): \"noord\" staat er twee keer")
                .contains("Herstel deze fouten in");
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(AanpakConfiguration.class, TijdConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }
}
