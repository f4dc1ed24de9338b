package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.maatwerkaanpak.casus.Afschermvraag;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The forms of closing a dossier to somebody, and of lifting that. */
final class AfschermForms {

    private AfschermForms() {}

    /** To a colleague, by who leads the dossier. */
    record Afschermen(
            @NotNull @Nullable MedewerkerId afgeschermde,
            @NotBlank @Size(max = 1000) @Nullable String afschermreden,

            @FutureOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate geldtTot,

            @Nullable MedewerkerId opvolger) {

        static final Afschermen EMPTY = new Afschermen(null, null, null, null);

        Afschermvraag vraag() {
            return new Afschermvraag(requireNonNull(afgeschermde), requireNonNull(afschermreden), geldtTot, opvolger);
        }
    }

    /** To a colleague, by the privacyfunctionaris, who knows the number. */
    record OpNummer(
            @NotBlank @Size(max = 40) @Nullable String dossiernummer,
            @NotNull @Nullable MedewerkerId afgeschermde,
            @NotBlank @Size(max = 1000) @Nullable String afschermreden,

            @FutureOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate geldtTot,

            @Nullable MedewerkerId opvolger) {

        static final OpNummer EMPTY = new OpNummer(null, null, null, null, null);

        Afschermvraag vraag() {
            return new Afschermen(afgeschermde, afschermreden, geldtTot, opvolger).vraag();
        }
    }

    /** To oneself. */
    record Zelf(
            @AssertTrue boolean zeker,
            @NotBlank @Size(max = 1000) @Nullable String kennisreden,
            @Nullable MedewerkerId opvolger) {

        static final Zelf EMPTY = new Zelf(false, null, null);
    }

    record Opheffen(@NotBlank @Size(max = 1000) @Nullable String ophefreden) {

        static final Opheffen EMPTY = new Opheffen(null);
    }
}
