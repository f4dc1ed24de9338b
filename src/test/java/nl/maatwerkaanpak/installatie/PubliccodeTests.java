package nl.maatwerkaanpak.installatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What catalogues of public code read of us, by publiccode.yml 0.4: its required keys, and values from its lists. */
class PubliccodeTests {

    private static final Set<String> STATUSES = Set.of("concept", "development", "beta", "stable", "obsolete");
    private static final Set<String> KINDS =
            Set.of("standalone/web", "standalone/backend", "standalone/iot", "standalone/desktop", "standalone/mobile");
    private static final Set<String> MAINTENANCE = Set.of("internal", "contract", "community", "none");

    private final Map<String, Object> yaml = new Yaml().load(Compose.text(Path.of("publiccode.yml")));

    @Test
    void tellsWhatAndWhereItIs() {
        assertThat(yaml).containsEntry("publiccodeYmlVersion", "0.4").containsEntry("name", "Maatwerkaanpak");
        assertThat(URI.create(yaml.get("url").toString())).hasScheme("https");
        assertThat(LocalDate.parse(yaml.get("releaseDate").toString())).isNotNull();
        assertThat((List<?>) yaml.get("platforms")).map(Object::toString).containsExactly("web");
        assertThat((List<?>) yaml.get("categories")).isNotEmpty();
        assertThat(STATUSES).contains(yaml.get("developmentStatus").toString());
        assertThat(KINDS).contains(yaml.get("softwareType").toString());
    }

    @Test
    void namesTheVersionThatIsBuilt() {
        assertThat(Compose.text(Path.of("pom.xml")))
                .contains("<artifactId>maatwerkaanpak</artifactId>\n  <version>" + yaml.get("softwareVersion")
                        + "</version>");
        assertThat(Compose.read().services().get("node1"))
                .containsEntry("image", "maatwerkaanpak:" + yaml.get("softwareVersion"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void describesItself(String language) {
        var description = section(section(yaml, "description"), language);

        assertThat(description.get("shortDescription").toString()).hasSizeBetween(1, 150);
        assertThat(description.get("longDescription").toString()).hasSizeBetween(150, 10_000);
        assertThat((List<?>) description.get("features")).isNotEmpty();
    }

    @Test
    void tellsLicenceMaintenanceAndLanguages() {
        assertThat(section(yaml, "legal")).containsEntry("license", "EUPL-1.2");
        assertThat(MAINTENANCE)
                .contains(section(yaml, "maintenance").get("type").toString());
        assertThat((List<?>) section(yaml, "maintenance").get("contacts")).isNotEmpty();
        assertThat(section(yaml, "localisation")).containsEntry("localisationReady", true);
        assertThat((List<?>) section(yaml, "localisation").get("availableLanguages"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CHANGELOG.md", "CONTRIBUTING.md", "GOVERNANCE.md", "SECURITY.md", "LICENSE"})
    void hasTheFilesThatPublicCodeHas(String file) {
        assertThat(Path.of(file)).matches(Files::isRegularFile).isNotEmptyFile();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Map<String, Object> in, String name) {
        return (Map<String, Object>) in.get(name);
    }
}
