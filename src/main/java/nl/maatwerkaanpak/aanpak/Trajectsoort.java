package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

/**
 * A kind of traject to which a jongere can be referred.
 *
 * @param rol the realm role that answers the verwijzing
 * @param organisatie the code of the organisatie that carries it out
 * @param capaciteit how many jongeren at a time; beyond it there is a waiting list
 * @param proces the id of its process, the name of its file under processes
 */
public record Trajectsoort(
        @NotBlank(message = Fout.ONTBREEKT) @Pattern(regexp = Fout.CODE, message = Fout.GEEN_CODE)
        String code,

        @NotBlank(message = Fout.ONTBREEKT) String naam,
        @NotBlank(message = Fout.ONTBREEKT) String rol,
        @NotBlank(message = Fout.ONTBREEKT) String organisatie,
        @Positive(message = Fout.NIET_POSITIEF) int capaciteit,
        @NotBlank(message = Fout.ONTBREEKT) String proces) {}
