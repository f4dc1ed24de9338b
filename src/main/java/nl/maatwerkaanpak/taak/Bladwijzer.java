package nl.maatwerkaanpak.taak;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last row of a page, after which the next one starts. Rows without a deadline come last. */
record Bladwijzer(@Nullable Instant uiterlijk, UUID id) {

    private static final String WITHOUT_DEADLINE = "geen";
    private static final String SEPARATOR = "_";

    /** The database knows years of four digits, and a form asks for no more. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    static Bladwijzer after(Taakrij row) {
        return new Bladwijzer(row.uiterlijk(), row.id().value());
    }

    /** Nothing for a text that no page gave: then the list starts at its beginning. */
    static Optional<Bladwijzer> parse(@Nullable String text) {
        if (text == null || !text.contains(SEPARATOR)) {
            return Optional.empty();
        }
        var at = text.indexOf(SEPARATOR);
        try {
            return Optional.of(
                    new Bladwijzer(deadline(text.substring(0, at)), UUID.fromString(text.substring(at + 1))));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant deadline(String text) {
        if (text.equals(WITHOUT_DEADLINE)) {
            return null;
        }
        var moment = Instant.parse(text);
        if (moment.isAfter(LAST)) {
            throw new IllegalArgumentException("no page gave this");
        }
        return moment;
    }

    @Override
    public String toString() {
        return (uiterlijk == null ? WITHOUT_DEADLINE : uiterlijk.toString()) + SEPARATOR + id;
    }
}
