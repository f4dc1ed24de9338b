package nl.maatwerkaanpak.jongere;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Between which ages somebody is, in whole years: an exact date of birth is seldom known. It is asked anew each time, so
 * that a birthday changes what follows from it.
 *
 * @param minstens the youngest that fits what is known
 * @param hoogstens the oldest that fits
 */
public record Leeftijd(int minstens, int hoogstens) {

    private static final Pattern YEARS = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
    private static final Pattern ABOUT =
            Pattern.compile("(?i)\\b(circa|ca|ongeveer|rond|een jaar of|about|around|roughly|approximately)\\b|±");

    /** Of whom only the year of birth is known: the birthday may still have to come. */
    static Leeftijd bornIn(int geboortejaar, int year) {
        var most = Math.max(0, year - geboortejaar);
        return new Leeftijd(Math.max(0, most - 1), most);
    }

    /** As people estimate it, such as "circa 15" or "15 of 16"; empty when the words hold no age. */
    static Optional<Leeftijd> estimated(@Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        var years = numbersIn(words);
        if (years.length == 0) {
            return Optional.empty();
        }
        var margin = ABOUT.matcher(words).find() ? 1 : 0;
        return Optional.of(new Leeftijd(
                Math.max(0, Arrays.stream(years).min().orElseThrow() - margin),
                Arrays.stream(years).max().orElseThrow() + margin));
    }

    private static int[] numbersIn(String words) {
        Stream<MatchResult> found = YEARS.matcher(words).results();
        return found.map(MatchResult::group).mapToInt(Integer::parseInt).toArray();
    }

    public boolean isUnder(int age) {
        return hoogstens < age;
    }

    public boolean isAtLeast(int age) {
        return minstens >= age;
    }
}
