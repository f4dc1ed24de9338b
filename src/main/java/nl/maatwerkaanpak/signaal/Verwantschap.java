package nl.maatwerkaanpak.signaal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatwerkaanpak.signaal.Verwant.Reden;
import nl.maatwerkaanpak.signaal.Verwant.Soort;
import org.jspecify.annotations.Nullable;

/** Turns what two signalen share into reasons that a person understands, and leaves out what is none after a second look. */
final class Verwantschap {

    /** Years that people are beside it when they guess an age. */
    private static final int ALIKE = 1;

    /** Years from which a first name or a sound is another person's. */
    private static final int APART = 4;

    /** Of a name of so many letters every letter counts: Mo is not Ma. */
    private static final int SHORT = 3;

    /** Up to so many letters one may differ, beyond it two. */
    private static final int LONG = 5;

    private Verwantschap() {}

    /**
     * Something that both have.
     *
     * @param soort as the database names it: a soort of reason, or WOORD
     * @param vorm how the other writes it
     * @param klank how it sounds, of a name
     */
    record Gedeeld(
            String soort,
            String vorm,
            @Nullable String klank,
            String eigenVorm,
            @Nullable String eigenKlank) {}

    /** The reasons of one other signaal; empty when nothing is left. */
    static List<Reden> redenen(List<Gedeeld> gedeeld, List<String> leeftijden, List<String> andereLeeftijden) {
        var found = new EnumMap<Soort, Reden>(Soort.class);
        var apart = difference(leeftijden, andereLeeftijden);
        put(found, Soort.PLEK, gedeeld.stream().anyMatch(of("PLEK")));
        put(found, Soort.NAAM, gedeeld.stream().anyMatch(of("NAAM")));
        var perhaps = apart.orElse(0) < APART;
        put(
                found,
                Soort.VOORNAAM,
                perhaps && !found.containsKey(Soort.NAAM) && gedeeld.stream().anyMatch(of("VOORNAAM")));
        put(found, Soort.KLANK, perhaps && gedeeld.stream().anyMatch(Verwantschap::soundsAlike));
        put(found, Soort.LEEFTIJD, isAboutPerson(found) && apart.orElse(APART) <= ALIKE);
        putWords(found, Soort.GROEP, gedeeld.stream().filter(of("GROEP")));
        putWords(found, Soort.WOORDEN, gedeeld.stream().filter(of("WOORD")));
        return List.copyOf(found.values());
    }

    private static Predicate<Gedeeld> of(String soort) {
        return gedeeld -> gedeeld.soort().equals(soort);
    }

    private static void put(Map<Soort, Reden> found, Soort soort, boolean holds) {
        if (holds) {
            found.put(soort, new Reden(soort, List.of()));
        }
    }

    private static void putWords(Map<Soort, Reden> found, Soort soort, Stream<Gedeeld> gedeeld) {
        var words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        gedeeld.map(Gedeeld::eigenVorm).forEach(words::add);
        if (!words.isEmpty()) {
            found.put(soort, new Reden(soort, withoutParts(List.copyOf(words))));
        }
    }

    /** "Golf" says nothing beside "grijze Golf". */
    private static List<String> withoutParts(List<String> words) {
        return words.stream()
                .filter(word -> words.stream()
                        .noneMatch(longer -> longer.length() > word.length()
                                && List.of(longer.toLowerCase(Locale.ROOT).split(" "))
                                        .contains(word.toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static boolean isAboutPerson(Map<Soort, Reden> found) {
        return found.containsKey(Soort.NAAM) || found.containsKey(Soort.VOORNAAM) || found.containsKey(Soort.KLANK);
    }

    /** Written otherwise, and near enough to be one name heard twice. */
    private static boolean soundsAlike(Gedeeld gedeeld) {
        var one = gedeeld.eigenKlank();
        var other = gedeeld.klank();
        return one != null
                && other != null
                && !gedeeld.vorm().equals(gedeeld.eigenVorm())
                && distance(one, other) <= allowed(Math.max(one.length(), other.length()));
    }

    private static int allowed(int length) {
        if (length <= SHORT) {
            return 0;
        }
        return length <= LONG ? 1 : 2;
    }

    /** How many letters are put in, taken out or changed to make the one of the other (Levenshtein). */
    private static int distance(String one, String other) {
        var row = new ArrayList<Integer>();
        for (var column = 0; column <= other.length(); column++) {
            row.add(column);
        }
        for (var line = 1; line <= one.length(); line++) {
            var diagonal = row.set(0, line);
            for (var column = 1; column <= other.length(); column++) {
                var replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row.get(column);
                row.set(column, Math.min(replaced, 1 + Math.min(diagonal, row.get(column - 1))));
            }
        }
        return row.get(other.length());
    }

    /** The years between the two ages that are nearest; empty when one side says none. */
    private static OptionalInt difference(List<String> leeftijden, List<String> andere) {
        return ages(leeftijden)
                .boxed()
                .flatMapToInt(one -> ages(andere).map(other -> Math.abs(one - other)))
                .min();
    }

    private static IntStream ages(List<String> leeftijden) {
        return leeftijden.stream().map(Leeftijden::youngest).flatMapToInt(OptionalInt::stream);
    }
}
