package nl.maatwerkaanpak.verzegeling;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was sealed.
 *
 * @param blok the block that it belongs to, when it belongs to one
 * @param nummer the number of the line, when it is about one line
 */
public record Bevinding(
        Soort soort, @Nullable Long blok, @Nullable Long nummer) {

    /** What was found. */
    public enum Soort {
        /** The line says something else than when it was sealed. */
        GEWIJZIGD,
        /** The line is gone. */
        VERWIJDERD,
        /** A line that was never sealed stands among those that were. */
        INGEVOEGD,
        /** The line stands at the number of another. */
        VERPLAATST,
        /** The seal itself, or the leaves under it, are not what they were. */
        ZEGEL_GEWIJZIGD,
        /** A seal between others is gone. */
        ZEGEL_WEG,
        /** The end of the log is gone: a root that was kept elsewhere has no block here. */
        AFGEKNIPT,
        /** A line waits for its seal for too long: sealing does not run. */
        NIET_VERZEGELD
    }

    static Bevinding regel(Soort soort, @Nullable Long blok, long nummer) {
        return new Bevinding(soort, blok, nummer);
    }

    static Bevinding blok(Soort soort, long blok) {
        return new Bevinding(soort, blok, null);
    }
}
