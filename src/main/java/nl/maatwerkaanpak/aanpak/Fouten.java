package nl.maatwerkaanpak.aanpak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;

/** Gathers the mistakes of one file, one for each value: the first is the cause, the next ones follow from it. */
class Fouten {

    private final ConfigurationPropertySource source;
    private final List<Finding> found = new ArrayList<>();

    Fouten(ConfigurationPropertySource source) {
        this.source = source;
    }

    void add(ConfigurationPropertyName name, String tekst) {
        if (found.stream().noneMatch(finding -> finding.isWithin(name))) {
            found.add(new Finding(name, tekst));
        }
    }

    void add(String name, String tekst) {
        add(ConfigurationPropertyName.of(name), tekst);
    }

    /** Adds what is wrong with a list as a whole, beside other things that are wrong with it. */
    void addToList(String name, String tekst) {
        found.add(new Finding(ConfigurationPropertyName.of(name), tekst));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the file; what is not in the file comes first. */
    List<Fout> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(finding -> line(finding.name())))
                .map(finding -> new Fout(place(finding.name()), finding.tekst()))
                .toList();
    }

    private String place(ConfigurationPropertyName name) {
        var line = line(name);
        return line == 0 ? name.toString() : name + " (regel " + line + ")";
    }

    private int line(ConfigurationPropertyName name) {
        return Optional.ofNullable(source.getConfigurationProperty(name))
                .map(ConfigurationProperty::getOrigin)
                .map(origin -> origin instanceof PropertySourceOrigin wrapped ? wrapped.getOrigin() : origin)
                .filter(TextResourceOrigin.class::isInstance)
                .map(origin -> ((TextResourceOrigin) origin).getLocation())
                .map(location -> location.getLine() + 1)
                .orElse(0);
    }

    private record Finding(ConfigurationPropertyName name, String tekst) {

        boolean isWithin(ConfigurationPropertyName place) {
            return place.equals(name) || place.isAncestorOf(name);
        }
    }
}
