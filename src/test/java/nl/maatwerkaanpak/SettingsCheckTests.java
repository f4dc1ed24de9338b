package nl.maatwerkaanpak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

@ExtendWith(OutputCaptureExtension.class)
class SettingsCheckTests {

    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{(MAATWERK_\\w+)}");

    @Test
    void namesEverythingThatIsMissingAtOnceAndInWords(CapturedOutput output) throws IOException {
        assertThatThrownBy(() -> SpringApplication.run(Maatwerkaanpak.class))
                .isInstanceOf(InvalidSettingsException.class);

        assertThat(PropertiesLoaderUtils.loadProperties(new ClassPathResource("instellingen.properties")))
                .isNotEmpty()
                .allSatisfy((name, words) -> assertThat(output).contains("- " + name + " ontbreekt: " + words));
        assertThat(output).contains("APPLICATION FAILED TO START").doesNotContain("\tat ");
    }

    @Test
    void namesOnlyWhatIsMissing(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        Maatwerkaanpak.class,
                        "--MAATWERK_URL=https://regie.example",
                        "--spring.datasource.url=jdbc:postgresql://localhost:9/maatwerk",
                        "--MAATWERK_ISSUER= "))
                .isInstanceOf(InvalidSettingsException.class);

        assertThat(output)
                .contains("MAATWERK_ISSUER ontbreekt", "MAATWERK_SLEUTEL ontbreekt")
                .doesNotContain("MAATWERK_URL ontbreekt", "MAATWERK_DATABASE_URL ontbreekt");
    }

    @Test
    void readsSecretFromFileWithItsName(@TempDir Path secrets, CapturedOutput output) throws IOException {
        Files.writeString(secrets.resolve("MAATWERK_DATABASE_PASSWORD"), "geheim\n");

        assertThatThrownBy(() -> SpringApplication.run(Maatwerkaanpak.class, "--MAATWERK_SECRETS=" + secrets + "/"))
                .isInstanceOf(InvalidSettingsException.class);

        assertThat(output)
                .contains("MAATWERK_DATABASE_OWNER_PASSWORD ontbreekt")
                .doesNotContain("MAATWERK_DATABASE_PASSWORD ontbreekt", "geheim");
    }

    @Test
    void refusesManagementOnThePortThatPeopleUse(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(Maatwerkaanpak.class, "--MAATWERK_MANAGEMENT_PORT=8080"))
                .isInstanceOf(InvalidSettingsException.class);

        assertThat(output).contains("MAATWERK_MANAGEMENT_PORT is de poort van de applicatie zelf");
    }

    @Test
    void leavesApplicationOfAnotherKindAlone() {
        var event = new ApplicationContextInitializedEvent(
                new SpringApplication(SettingsCheckTests.class), new String[0], new GenericApplicationContext());

        new SettingsCheck().onApplicationEvent(event);

        assertThat(event.getApplicationContext().isActive()).isFalse();
    }

    @Test
    void hasWordsForEverySettingWithoutDefault() throws IOException {
        var settings =
                new ClassPathResource("application.yml").getContentAsString(java.nio.charset.StandardCharsets.UTF_8);

        var words = PropertiesLoaderUtils.loadProperties(new ClassPathResource("instellingen.properties"));

        assertThat(WITHOUT_DEFAULT.matcher(settings).results().map(result -> result.group(1)))
                .isSubsetOf(Map.copyOf(words).keySet().stream()
                        .map(Object::toString)
                        .toList())
                .containsAll(words.stringPropertyNames());
    }
}
