package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** To which kind of traject, and what is asked of the partner. */
public record VerwijzenForm(
        @NotBlank @Nullable String trajectsoort,
        @NotBlank @Size(max = 500) @Nullable String vraag) {}
