package nl.maatwerkaanpak.installatie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** The file that installs everything, filled in with the example of its settings. */
record Compose(Map<String, Object> yaml, Map<String, String> example) {

    static final Path FILE = Path.of("docker-compose.yml");
    static final Path EXAMPLE = Path.of(".env.example");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::[?-]([^}]*))?}");
    private static final Pattern SETTING = Pattern.compile("(?m)^([A-Z_]+)=(.*)$");

    static Compose read() {
        return new Compose(new Yaml().load(text(FILE)), settings());
    }

    private static Map<String, String> settings() {
        return SETTING.matcher(text(EXAMPLE))
                .results()
                .collect(Collectors.toMap(
                        setting -> setting.group(1), setting -> setting.group(2), (one, two) -> one, TreeMap::new));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The variables that the file asks for. */
    Set<String> variables() {
        return VARIABLE.matcher(text(FILE))
                .results()
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, Map<String, Object>> services() {
        return section("services");
    }

    Set<String> secrets() {
        return section("secrets").keySet();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> section(String name) {
        return (Map<String, Map<String, Object>>) yaml.get(name);
    }

    /** The environment of a service, as it gets it when the example is used as it is. */
    Map<String, String> environment(String service) {
        var filledIn = new LinkedHashMap<String, String>();
        ((Map<?, ?>) services().get(service).get("environment"))
                .forEach((name, value) -> filledIn.put(name.toString(), fillIn(value.toString())));
        return filledIn;
    }

    /** The names of the files in the service's folder of secrets. */
    Set<String> secretsOf(String service) {
        return ((List<?>) services().get(service).get("secrets"))
                .stream()
                        .filter(String.class::isInstance)
                        .map(Object::toString)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private String fillIn(String value) {
        return VARIABLE.matcher(value).replaceAll(variable -> valueOf(variable).replace("$", "\\$"));
    }

    private String valueOf(MatchResult variable) {
        var given = example.getOrDefault(variable.group(1), "");
        var otherwise = variable.group(2) == null ? "" : variable.group(2);
        return given.isEmpty() ? otherwise : given;
    }
}
