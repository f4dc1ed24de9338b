package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** What a signaal is about, as the reporter proposes it: a proposal, never a judgement. */
public record Signaalsoort(
        @NotBlank(message = Fout.ONTBREEKT) @Pattern(regexp = Fout.CODE, message = Fout.GEEN_CODE)
        String code,

        @NotBlank(message = Fout.ONTBREEKT) String naam) {}
