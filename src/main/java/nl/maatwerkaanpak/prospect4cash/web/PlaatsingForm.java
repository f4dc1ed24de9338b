package nl.maatwerkaanpak.prospect4cash.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** On which place the jongere begins, and when. */
public record PlaatsingForm(
        @NotNull @Nullable UUID werkplek,

        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate begindatum) {

    private static final int YEARS = 1;

    /** A year ago or ahead is a typing error. */
    void check(LocalDate today, Errors errors) {
        if (Tekst.isUnreadable(errors)) {
            return;
        }
        if (begindatum != null
                && (begindatum.isBefore(today.minusYears(YEARS)) || begindatum.isAfter(today.plusYears(YEARS)))) {
            errors.rejectValue("begindatum", "prospect.fout.begindatum");
        }
    }
}
