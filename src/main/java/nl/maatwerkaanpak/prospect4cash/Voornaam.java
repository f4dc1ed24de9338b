package nl.maatwerkaanpak.prospect4cash;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first name that an employer hears, as a worker types it. It is one word, so that nothing else slips in, and its text
 * hides it.
 */
public record Voornaam(String waarde) {

    private static final Pattern SHAPE = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019-]{0,29}");

    public Voornaam {
        if (!SHAPE.matcher(waarde).matches()) {
            throw new IllegalArgumentException("not one first name");
        }
    }

    /** Nothing for what is not one word of letters. */
    public static Optional<Voornaam> of(String text) {
        return Optional.of(text.strip()).filter(SHAPE.asMatchPredicate()).map(Voornaam::new);
    }

    /** Whether it is a later part of the name by which the jongere is known: most likely the last name. */
    public boolean isLastOf(String bekendeNaam) {
        return Arrays.stream(bekendeNaam.strip().split("[\\s.]+")).skip(1).anyMatch(waarde::equalsIgnoreCase);
    }

    @Override
    public String toString() {
        return "Voornaam[hidden]";
    }
}
