package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The first conversation: whether the traject fits. */
public record IntakeForm(
        @NotNull @Nullable Boolean geschikt,
        @NotBlank @Size(max = 1000) @Nullable String notitie) {}
