package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.casus.Afschermvraag;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The forms of closing a dossier to somebody, and of lifting that. */
final class AfschermForms {

    private AfschermForms() {}

    private static @Nullable MedewerkerId personOf(@Nullable UUID chosen) {
        return chosen == null ? null : new MedewerkerId(chosen);
    }

    /** To a colleague, by who leads the dossier. */
    record Afschermen(
            @NotNull @Nullable UUID afgeschermde,
            @NotBlank @Size(max = 1000) @Nullable String afschermreden,

            @FutureOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate geldtTot,

            @Nullable UUID opvolger) {

        static final Afschermen EMPTY = new Afschermen(null, null, null, null);

        Afschermvraag vraag() {
            return new Afschermvraag(wie(), requireNonNull(afschermreden), geldtTot, personOf(opvolger));
        }

        MedewerkerId wie() {
            return new MedewerkerId(requireNonNull(afgeschermde));
        }

        /** Whether it can be asked who leads the dossier instead. */
        boolean namesWho() {
            return afgeschermde != null;
        }
    }

    /** To a colleague, by the privacyfunctionaris, who knows the number. */
    record OpNummer(
            @NotBlank @Size(max = 40) @Nullable String dossiernummer,
            @NotNull @Nullable UUID afgeschermde,
            @NotBlank @Size(max = 1000) @Nullable String afschermreden,

            @FutureOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate geldtTot,

            @Nullable UUID opvolger) {

        static final OpNummer EMPTY = new OpNummer(null, null, null, null, null);

        Afschermvraag vraag() {
            return asForm().vraag();
        }

        MedewerkerId wie() {
            return asForm().wie();
        }

        boolean namesWho() {
            return dossiernummer != null && asForm().namesWho();
        }

        private Afschermen asForm() {
            return new Afschermen(afgeschermde, afschermreden, geldtTot, opvolger);
        }
    }

    /** To oneself. */
    record Zelf(
            @AssertTrue boolean zeker,
            @NotBlank @Size(max = 1000) @Nullable String kennisreden,
            @Nullable UUID opvolger) {

        static final Zelf EMPTY = new Zelf(false, null, null);

        @Nullable
        MedewerkerId wieOpvolgt() {
            return personOf(opvolger);
        }
    }

    record Opheffen(@NotBlank @Size(max = 1000) @Nullable String ophefreden) {

        static final Opheffen EMPTY = new Opheffen(null);
    }
}
