package nl.maatwerkaanpak.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Whether an act is allowed, and why.
 *
 * @param grond the relatie or role that allows it, or why it is refused; a code, shown in words by the page
 * @param namens in whose place, for who stands in for a colleague; nothing for an own relatie or role
 */
public record Oordeel(
        boolean toegestaan, String grond, @Nullable Namens namens) {

    static Oordeel allowed(String grond) {
        return new Oordeel(true, grond, null);
    }

    static Oordeel allowed(Betrekking betrekking) {
        return new Oordeel(true, betrekking.relatie().name(), betrekking.namens());
    }

    static Oordeel refused(String grond) {
        return new Oordeel(false, grond, null);
    }
}
