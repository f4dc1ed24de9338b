package nl.maatwerkaanpak.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form with every kind of field, for the style guide. */
record StyleguideFormulier(
        @NotBlank @Size(max = 120) @Nullable String plek,
        @NotBlank @Size(max = 2000) @Nullable String feit,
        @NotNull @Min(0) @Max(27) @Nullable Integer leeftijd,
        @NotNull @PastOrPresent @Nullable LocalDate datum,
        @NotNull @Nullable LocalDateTime tijdstip,
        @NotBlank @Nullable String soort,
        @NotBlank @Nullable String uitkomst,
        @NotBlank @Nullable String wijk,
        @NotEmpty @Nullable List<String> acties,
        @AssertTrue boolean akkoord) {

    static StyleguideFormulier filledIn() {
        return new StyleguideFormulier(
                "Bankjes achter het winkelcentrum",
                "Grijze Golf. Bestuurder geeft een envelop.",
                15,
                LocalDate.of(2026, 10, 9),
                LocalDateTime.of(2026, 10, 9, 22, 45),
                "drugs",
                "aanmelden",
                "presikhaaf",
                List.of("aanspreken", "doorverwijzen"),
                true);
    }
}
