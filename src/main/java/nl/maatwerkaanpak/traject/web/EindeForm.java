package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import org.jspecify.annotations.Nullable;

/** How the guidance ended, in words that the casusregisseur may read. */
public record EindeForm(
        @NotNull @Nullable Trajectuitkomst uitkomst,
        @NotBlank @Size(max = 1000) @Nullable String toelichting) {}
