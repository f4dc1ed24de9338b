package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * An organisation whose people work in the system; its code is the name of its group at the identity provider.
 *
 * @param zorg whether it gives care or support; the triage needs at least one such partner
 * @param handhaving whether it acts against people: from care to here a second person decides
 */
public record Organisatie(
        @NotBlank(message = Fout.ONTBREEKT) @Pattern(regexp = Fout.CODE, message = Fout.GEEN_CODE)
        String code,

        @NotBlank(message = Fout.ONTBREEKT) String naam,
        @NotNull(message = Fout.ONTBREEKT) Regime regime,
        boolean zorg,
        boolean handhaving) {

    /** Whether what it gives to the other goes from care to enforcement. */
    public boolean crossesTo(Organisatie other) {
        return zorg && other.handhaving;
    }
}
