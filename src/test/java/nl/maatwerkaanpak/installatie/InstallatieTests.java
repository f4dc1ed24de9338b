package nl.maatwerkaanpak.installatie;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The files with which a municipality installs it, as far as they can be judged without starting containers. */
class InstallatieTests {

    private static final Pattern OUR_SETTING = Pattern.compile("\\$\\{(MAATWERK_[A-Z_]+)");
    private static final Pattern NAME = Pattern.compile("\\b((?:MAATWERK|KEYCLOAK|POSTGRES)_[A-Z_]+)\\b");
    private static final Pattern PINNED = Pattern.compile("[a-z/-]+:\\d+\\.\\d+[^ ]*");
    private static final List<Path> DOCKERFILES =
            List.of(Path.of("src/main/docker/Dockerfile"), Path.of("src/main/docker/keycloak/Dockerfile"));

    private final Compose compose = Compose.read();

    @Test
    void keepsToTheFormOfCompose() throws Exception {
        // The schema names its parts as older drafts did; its own draft does not know that word.
        var text = new ClassPathResource("compose/compose-spec.json").getContentAsString(StandardCharsets.UTF_8);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(text.replaceAll("\"id\": \"[^\"]*\",", ""));
        var json = JsonMapper.shared().writeValueAsString(compose.yaml());

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"image\"", "\"picture\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void explainsEverySettingThatComposeAsksFor() {
        assertThat(compose.example().keySet()).containsExactlyInAnyOrderElementsOf(compose.variables());
    }

    @Test
    void explainsEverySettingAndSecretThatAnythingReads() throws Exception {
        var explained = names(Compose.text(Compose.EXAMPLE));

        assertThat(explained)
                .containsAll(ourSettings())
                .containsAll(compose.secrets().stream()
                        .filter(name -> !name.startsWith("sleutel") && !name.equals("pseudoniemen"))
                        .toList())
                .allSatisfy(name -> assertThat(name)
                        .satisfiesAnyOf(
                                read -> assertThat(ourSettings()).contains(read),
                                read -> assertThat(Compose.text(Compose.FILE)).contains(read)));
    }

    @Test
    void givesNodesWhatTheyCannotDoWithout() throws Exception {
        var required = PropertiesLoaderUtils.loadProperties(new ClassPathResource("instellingen.properties"))
                .stringPropertyNames();
        for (var node : List.of("node1", "node2")) {
            var given = new TreeSet<>(compose.environment(node).keySet());
            given.addAll(compose.secretsOf(node));

            assertThat(given).containsAll(required);
            assertThat(given.stream().filter(name -> name.startsWith("MAATWERK_") && !name.equals("MAATWERK_AANPAK")))
                    .isSubsetOf(ourSettings());
        }
    }

    @Test
    void keepsSecretsOutOfTheEnvironment() {
        compose.services().keySet().forEach(service -> {
            if (compose.services().get(service).containsKey("environment")) {
                assertThat(compose.environment(service).keySet())
                        .allMatch(name -> !name.contains("PASSWORD") || name.endsWith("_FILE"));
            }
        });
    }

    @Test
    void opensTheProxyToTheOutsideAndNothingElse() {
        var open = compose.services().entrySet().stream()
                .filter(service -> ports(service.getValue()).anyMatch(port -> !port.startsWith("127.0.0.1:")))
                .map(Map.Entry::getKey);

        assertThat(open).containsExactly("proxy");
        assertThat(compose.services().values().stream().flatMap(InstallatieTests::ports))
                .noneMatch(port -> port.contains(managementPort()));
        assertThat(Compose.text(Path.of("src/main/docker/proxy/Caddyfile")))
                .contains("reverse_proxy node1:8080 node2:8080", "health_port " + managementPort());
    }

    /** The application and Keycloak believe these headers, whoever they are from. */
    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Ssl"})
    void letsNobodyPretendToBeTheProxy(String header) {
        var proxy = Compose.text(Path.of("src/main/docker/proxy/Caddyfile"));

        assertThat(proxy).contains("header_up -" + header + "\n");
        assertThat(proxy.split("reverse_proxy ", -1)).hasSize(3);
        assertThat(proxy.split("import unforged", -1)).hasSize(3);
    }

    @Test
    void pinsEveryImage() {
        assertThat(compose.services().values())
                .extracting(service -> service.get("image").toString())
                .allMatch(image -> PINNED.matcher(image).matches());
        for (var dockerfile : DOCKERFILES) {
            assertThat(Compose.text(dockerfile).lines().filter(line -> line.startsWith("FROM ")))
                    .allMatch(line -> PINNED.matcher(line.split(" ")[1]).matches() || line.startsWith("FROM runtime"));
        }
    }

    @Test
    void runsTheSameKeycloakAsTheTests() throws Exception {
        var tested = PropertiesLoaderUtils.loadProperties(new ClassPathResource("ontwikkeling.properties"))
                .getProperty("keycloak.version");

        assertThat(Compose.text(DOCKERFILES.get(1))).contains("keycloak/keycloak:" + tested);
        assertThat(compose.services().get("keycloak")).containsEntry("image", "maatwerkaanpak-keycloak:" + tested);
    }

    @Test
    void asksEveryServiceHowItIsAndRunsNoneAsRootThatIsOurs() {
        assertThat(compose.services().values())
                .allSatisfy(service -> assertThat(service).containsKeys("healthcheck", "restart", "security_opt"));
        assertThat(Compose.text(DOCKERFILES.get(0)).lines().toList())
                .containsSubsequence("FROM runtime", "USER 10001", "EXPOSE 8080");
    }

    @Test
    void waitsLongerThanTheApplicationTakesToStop() throws Exception {
        var settings = new Yaml()
                .<Map<String, Map<String, Map<String, String>>>>load(
                        new ClassPathResource("application.yml").getContentAsString(StandardCharsets.UTF_8));
        var phase = DurationStyle.detectAndParse(
                settings.get("spring").get("lifecycle").get("timeout-per-shutdown-phase"));

        assertThat(DurationStyle.detectAndParse(
                        compose.services().get("node1").get("stop_grace_period").toString()))
                .isGreaterThan(phase.multipliedBy(2).plus(Duration.ofSeconds(5)));
    }

    @Test
    void keepsRowsOutOfTheLogOfTheDatabase() {
        assertThat((Collection<?>) compose.services().get("database").get("command"))
                .map(Object::toString)
                .contains("log_error_verbosity=terse", "log_min_error_statement=panic");
    }

    private String managementPort() {
        return compose.environment("node1").get("MAATWERK_MANAGEMENT_PORT");
    }

    private static Stream<String> ports(Map<String, Object> service) {
        return ((List<?>) service.getOrDefault("ports", List.of())).stream().map(Object::toString);
    }

    private static TreeSet<String> ourSettings() {
        try {
            return OUR_SETTING
                    .matcher(new ClassPathResource("application.yml").getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(setting -> setting.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static TreeSet<String> names(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
