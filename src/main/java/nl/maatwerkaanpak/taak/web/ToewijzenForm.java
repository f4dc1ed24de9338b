package nl.maatwerkaanpak.taak.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a taak goes to another.
 *
 * @param naar who gets it; the controller asks for it, next to a value that is no id
 * @param verwacht who had it when the page was shown
 */
public record ToewijzenForm(
        @Nullable UUID naar,

        @NotBlank(message = "{taak.fout.reden}") @Size(max = 500, message = "{taak.fout.reden-lang}") @Nullable
        String reden,

        @Nullable UUID verwacht) {}
