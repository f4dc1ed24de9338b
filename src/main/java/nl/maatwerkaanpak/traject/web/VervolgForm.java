package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.maatwerkaanpak.traject.Vervolg;
import org.jspecify.annotations.Nullable;

/** What follows, and why; the rest belongs to one of the choices. */
public record VervolgForm(
        @NotNull @Nullable Vervolg vervolg,
        @NotBlank @Size(max = 1000) @Nullable String toelichting,
        @Nullable String trajectsoort,
        @Size(max = 500) @Nullable String vraag) {}
