package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** A neighbourhood in which the approach runs. */
public record Wijk(
        @NotBlank(message = Fout.ONTBREEKT) @Pattern(regexp = Fout.CODE, message = Fout.GEEN_CODE)
        String code,

        @NotBlank(message = Fout.ONTBREEKT) String naam) {}
