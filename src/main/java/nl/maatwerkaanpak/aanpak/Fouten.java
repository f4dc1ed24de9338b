package nl.maatwerkaanpak.aanpak;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.origin.TextResourceOrigin;

/** Gathers the mistakes of one file, one for each place: the first is the cause, the next ones follow from it. */
class Fouten {

    private final ConfigurationPropertySource source;
    private final Map<ConfigurationPropertyName, String> found = new LinkedHashMap<>();

    Fouten(ConfigurationPropertySource source) {
        this.source = source;
    }

    void add(ConfigurationPropertyName name, String tekst) {
        found.putIfAbsent(name, tekst);
    }

    void add(String name, String tekst) {
        add(ConfigurationPropertyName.of(name), tekst);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the file; what is not in the file comes first. */
    List<Fout> inOrder() {
        return found.entrySet().stream()
                .sorted(Comparator.comparing(entry -> line(entry.getKey())))
                .map(entry -> new Fout(place(entry.getKey()), entry.getValue()))
                .toList();
    }

    private String place(ConfigurationPropertyName name) {
        var line = line(name);
        return line == 0 ? name.toString() : name + " (regel " + line + ")";
    }

    private int line(ConfigurationPropertyName name) {
        var property = source.getConfigurationProperty(name);
        if (property == null
                || !(property.getOrigin() instanceof TextResourceOrigin origin)
                || origin.getLocation() == null) {
            return 0;
        }
        return origin.getLocation().getLine() + 1;
    }
}
