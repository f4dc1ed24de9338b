package nl.maatwerkaanpak.taak.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a taak goes to another.
 *
 * @param naar who gets it
 * @param verwacht who had it when the page was shown
 */
public record ToewijzenForm(
        @NotNull(message = "{taak.fout.naar}") @Nullable UUID naar,

        @NotBlank(message = "{taak.fout.reden}") @Size(max = 500, message = "{taak.fout.reden-lang}") @Nullable
        String reden,

        @Nullable UUID verwacht) {}
