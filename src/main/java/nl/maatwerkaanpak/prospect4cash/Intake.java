package nl.maatwerkaanpak.prospect4cash;

import org.jspecify.annotations.Nullable;

/**
 * The first conversation: whether the traject fits, and what work the jongere looks for.
 *
 * @param wensen what kind of work they want; absent only when the traject does not fit
 * @param beschikbaarheid when they can work; absent only when the traject does not fit
 * @param verdienen what they want to earn
 * @param leren what they want to learn
 * @param notitie what the worker makes of it; for who guides alone
 */
public record Intake(
        boolean geschikt,
        @Nullable String wensen,
        @Nullable String beschikbaarheid,
        @Nullable String verdienen,
        @Nullable String leren,
        String notitie) {

    public Intake {
        if (geschikt && (wensen == null || beschikbaarheid == null)) {
            throw new IllegalArgumentException("a suitable intake without what is looked for");
        }
    }
}
