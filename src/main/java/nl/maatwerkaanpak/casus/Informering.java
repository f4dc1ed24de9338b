package nl.maatwerkaanpak.casus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conversation or letter by which people were informed that they are discussed, and why. A person does it; the system
 * keeps that it was done.
 *
 * @param reactie what they said to it, in their own words
 */
public record Informering(
        Wie wie, Hoe hoe, LocalDate datum, @Nullable String reactie) {

    /** Who was informed; by age it is the guardians, both, or the jongere: the Jeugdwet draws the lines at 12 and 16. */
    public enum Wie {
        JONGERE,
        GEZAGHEBBENDE,
        BEIDEN
    }

    /** By what means. */
    public enum Hoe {
        GESPREK,
        TELEFOON,
        BRIEF
    }
}
