package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may open one casus in an emergency without being involved with it, for how long, and how soon that is judged.
 *
 * @param rollen the codes of the roles that may
 * @param minuten how long it lasts, an hour at most: the database refuses more
 * @param beoordelen within how many working days the privacyfunctionaris judges it
 */
public record Noodtoegangregels(
        @NotEmpty(message = Fout.ONTBREEKT) @DefaultValue List<String> rollen,

        @Positive(message = Fout.NIET_POSITIEF) @Max(value = 60, message = "mag hoogstens 60 zijn")
        int minuten,

        @Positive(message = Fout.NIET_POSITIEF) int beoordelen) {}
