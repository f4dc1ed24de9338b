package nl.maatwerkaanpak.medewerker;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody gets mail. Its text hides it, so that a log or a message of an error never tells it. */
public record Mailadres(String waarde) {

    /** What a mail server can take: the shape, not whether somebody reads it. */
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");

    private static final int LONGEST = 254;

    /** Nothing for a text to which no mail can be sent, as for none. */
    public static Optional<Mailadres> of(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(address -> address.length() <= LONGEST)
                .filter(SHAPE.asMatchPredicate())
                .map(Mailadres::new);
    }

    @Override
    public String toString() {
        return "Mailadres[hidden]";
    }
}
