package nl.maatwerkaanpak.jongere;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a number that may be a burgerservicenummer, so that a page can warn: straatcoaches and jongerenwerk may not
 * process one (UAVG art. 46). A warning only: a telephone number can pass by chance.
 */
public final class Elfproef {

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d(?:[ .]?\\d){8}(?!\\d)");

    private Elfproef() {}

    /** Whether one of the texts holds nine digits that pass the 11-proof. */
    public static boolean anyPasses(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).anyMatch(Elfproef::passes);
    }

    private static boolean passes(String text) {
        return NINE_DIGITS.matcher(text).results().map(MatchResult::group).anyMatch(Elfproef::isDivisible);
    }

    private static boolean isDivisible(String number) {
        var digits = number.chars()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .toArray();
        var sum = -digits[8];
        for (var place = 0; place < 8; place++) {
            sum += (9 - place) * digits[place];
        }
        return sum != 0 && sum % 11 == 0;
    }
}
