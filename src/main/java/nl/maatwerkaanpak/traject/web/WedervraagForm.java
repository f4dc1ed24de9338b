package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The answer to what the partner asked. */
public record WedervraagForm(
        @NotBlank @Size(max = 1000) @Nullable String antwoord) {}
