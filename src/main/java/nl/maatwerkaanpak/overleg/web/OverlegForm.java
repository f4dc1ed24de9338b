package nl.maatwerkaanpak.overleg.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A new overleg.
 *
 * @param casus for which casus it is planned; the coordinator goes on with that one
 */
public record OverlegForm(
        @NotNull @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Nullable
        LocalDateTime begin,

        @NotBlank @Size(max = 200) @Nullable String plaats,
        @NotNull @Nullable UUID voorzitter,
        @Nullable UUID casus) {}
