package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * A role of the identity provider that is no partner's, with the name that people read.
 *
 * @param dossiers whether its people can be involved in dossiers; who steers, evaluates or administers cannot
 */
public record Rol(
        @NotBlank(message = Fout.ONTBREEKT) @Pattern(regexp = Fout.CODE, message = Fout.GEEN_CODE)
        String code,

        @NotBlank(message = Fout.ONTBREEKT) String naam,
        boolean dossiers) {}
