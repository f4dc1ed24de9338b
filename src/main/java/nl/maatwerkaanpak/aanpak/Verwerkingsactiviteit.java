package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * One activity of the municipality's register of processing (AVG art. 30).
 *
 * @param code its place in the register; the last part of its address there
 * @param naam what people call it
 * @param grondslag the legal ground of it, in words
 */
public record Verwerkingsactiviteit(
        @NotNull(message = Fout.ONTBREEKT) Doel doel,

        @NotBlank(message = Fout.ONTBREEKT) @Pattern(regexp = Fout.CODE, message = Fout.GEEN_CODE)
        String code,

        @NotBlank(message = Fout.ONTBREEKT) String naam,
        @NotBlank(message = Fout.ONTBREEKT) String grondslag) {}
