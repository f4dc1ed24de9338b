package nl.maatwerkaanpak.inbreng;

import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * Whose eyes to look through, and what to suppose.
 *
 * @param inbreng which inbreng is supposed to be shared with them; needed with {@link Alsof#ONTVANGER}
 */
public record Kijkproefkeuze(
        MedewerkerId wie, Alsof alsof, @Nullable InbrengId inbreng) {

    /** What is supposed. */
    public enum Alsof {
        /** Nothing: as it is. */
        NU,
        /** They are invited to the overleg about the casus. */
        DEELNEMER,
        /** They become the casusregisseur. */
        CASUSREGISSEUR,
        /** One inbreng is shared with their organisatie, and they receive it. */
        ONTVANGER
    }
}
