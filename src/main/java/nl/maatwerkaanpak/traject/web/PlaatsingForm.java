package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Whether there is a place, and which one; without one the traject ends with an explanation. */
public record PlaatsingForm(
        @NotNull @Nullable Boolean gevonden,
        @Size(max = 200) @Nullable String werkplek,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate begindatum,

        @Size(max = 1000) @Nullable String toelichting) {}
