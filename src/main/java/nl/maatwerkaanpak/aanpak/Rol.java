package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** A role of the identity provider that is no partner's, with the name that people read. */
public record Rol(
        @NotBlank(message = Fout.ONTBREEKT) @Pattern(regexp = Fout.CODE, message = Fout.GEEN_CODE)
        String code,

        @NotBlank(message = Fout.ONTBREEKT) String naam) {}
