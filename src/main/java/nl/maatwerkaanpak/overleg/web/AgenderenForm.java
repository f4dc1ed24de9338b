package nl.maatwerkaanpak.overleg.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On which agenda a casus comes, with which question, and who takes part in this item. */
public record AgenderenForm(
        @NotNull @Nullable UUID overleg,
        @NotBlank @Size(max = 500) @Nullable String vraag,
        @Nullable List<UUID> deelnemers) {}
