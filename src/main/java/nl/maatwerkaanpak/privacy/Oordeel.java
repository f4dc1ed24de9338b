package nl.maatwerkaanpak.privacy;

/**
 * Whether an act is allowed, and why.
 *
 * @param grond the relatie or role that allows it, or why it is refused; a code, shown in words by the page
 */
public record Oordeel(boolean toegestaan, String grond) {

    static Oordeel allowed(String grond) {
        return new Oordeel(true, grond);
    }

    static Oordeel refused(String grond) {
        return new Oordeel(false, grond);
    }
}
