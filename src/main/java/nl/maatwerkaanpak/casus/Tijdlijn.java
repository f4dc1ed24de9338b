package nl.maatwerkaanpak.casus;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that happened in a casus, newest first: one line of time for every room, so that nobody has to look in several.
 *
 * @param soort what is looked for; null for everything
 */
public record Tijdlijn(List<Verloopregel> alle, @Nullable Verloopsoort soort, boolean helemaal) {

    /** How many lines stand on the page of a casus before somebody asks for more. */
    static final int KORT = 8;

    public Tijdlijn {
        alle = List.copyOf(alle);
    }

    /** The newest lines of everything. */
    static Tijdlijn of(List<Verloopregel> alle) {
        return new Tijdlijn(alle, null, false);
    }

    /** What is of the soort with this name; everything when none has it. */
    public Tijdlijn only(String name) {
        var looked = Arrays.stream(Verloopsoort.values())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
        return new Tijdlijn(alle, looked.orElse(null), true);
    }

    /** What is shown. */
    public List<Verloopregel> regels() {
        var found = alle.stream().filter(regel -> soort == null || regel.soort() == soort);
        return (helemaal ? found : found.limit(KORT)).toList();
    }

    public boolean afgekapt() {
        return !helemaal && alle.size() > KORT;
    }

    /** How many lines there are of each soort that there is. */
    public Map<Verloopsoort, Long> aantallen() {
        return alle.stream()
                .collect(groupingBy(Verloopregel::soort, () -> new EnumMap<>(Verloopsoort.class), counting()));
    }
}
