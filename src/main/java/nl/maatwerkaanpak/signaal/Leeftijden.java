package nl.maatwerkaanpak.signaal;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads ages as people write them: "circa 15", "10 of 11", "rond 25", "14-17", in Dutch or in
 * English. Of a range the lowest counts, since a child
 * is what the advice must not miss.
 */
final class Leeftijden {

    private static final int VOLWASSEN = 18;
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
    private static final Pattern ADULT =
            Pattern.compile("volwassen|twintiger|dertiger|veertiger|vijftiger|adult|twenties|thirties|forties|fifties");
    // In the words for a group a lone number counts people, not years.
    private static final Pattern RANGE =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s*[-\u2013]\\s*\\d{1,2}(?!\\d)|(?<!\\d)(\\d{1,2})\\s*(?:jaar|years?)");

    private Leeftijden() {}

    /** The lowest age in what is said of one person; empty when it says none. */
    static OptionalInt youngest(@Nullable String text) {
        return text == null
                ? OptionalInt.empty()
                : NUMBER.matcher(text)
                        .results()
                        .mapToInt(match -> Integer.parseInt(match.group()))
                        .min();
    }

    /** The lowest age of all persons and of the group; -1 when none is known. */
    static int youngest(List<Persoon> personen, @Nullable String groep) {
        var ofPersonen = personen.stream()
                .map(Persoon::leeftijd)
                .map(Leeftijden::youngest)
                .flatMapToInt(OptionalInt::stream);
        return IntStream.concat(ofPersonen, inGroep(groep)).min().orElse(-1);
    }

    static boolean isVolwassene(Persoon persoon) {
        var text = persoon.leeftijd();
        return text != null
                && (ADULT.matcher(text.toLowerCase(Locale.ROOT)).find()
                        || youngest(text).orElse(-1) >= VOLWASSEN);
    }

    private static IntStream inGroep(@Nullable String groep) {
        return groep == null
                ? IntStream.empty()
                : RANGE.matcher(groep)
                        .results()
                        .mapToInt(match -> Integer.parseInt(match.group(1) == null ? match.group(2) : match.group(1)));
    }
}
