package nl.maatwerkaanpak.inzending;

import java.util.regex.Pattern;

/** What people type or paste, without what nobody can see: a program put it there, and a database refuses some of it. */
public final class Invoer {

    /**
     * Control characters but for the tab and the line end, halves of a character, and the marks that make text run the other
     * way over what stands beside it. Letters that run from right to left by themselves need no mark.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\p{Cs}]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private Invoer() {}

    /** The text without invisible characters; everything else stays as it was typed. */
    public static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }
}
