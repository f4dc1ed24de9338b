package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why the verwijzing is withdrawn. */
public record IntrekkenForm(
        @NotBlank @Size(max = 1000) @Nullable String reden) {}
