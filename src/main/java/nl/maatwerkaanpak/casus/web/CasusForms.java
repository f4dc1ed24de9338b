package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.maatwerkaanpak.casus.Actievervolg;
import nl.maatwerkaanpak.casus.Evaluatie;
import nl.maatwerkaanpak.casus.Nazorg;
import nl.maatwerkaanpak.casus.TriageUitkomst;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/** The forms of one act each. */
final class CasusForms {

    private CasusForms() {}

    record Antwoord(
            @NotNull @Nullable JaNee bekend,
            @NotNull @Nullable JaNee bezwaar,
            @Size(max = 1000) @Nullable String toelichting) {

        static final Antwoord EMPTY = new Antwoord(null, null, null);
    }

    record Besluit(
            @NotNull @Nullable TriageUitkomst uitkomst,
            @NotBlank @Size(max = 2000) @Nullable String motivering) {

        static final Besluit EMPTY = new Besluit(null, null);
    }

    record Regisseur(
            @NotNull @Nullable MedewerkerId medewerker,
            @Size(max = 500) @Nullable String reden) {

        static final Regisseur EMPTY = new Regisseur(null, null);
    }

    record NieuweActie(
            @NotBlank @Size(max = 500) @Nullable String omschrijving,
            @NotNull @Nullable MedewerkerId actiehouder,

            @NotNull @FutureOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate uiterlijk) {

        static final NieuweActie EMPTY = new NieuweActie(null, null, null);
    }

    record MeerTijd(
            @NotNull @FutureOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate tot,

            @NotBlank @Size(max = 1000) @Nullable String waarom) {

        static final MeerTijd EMPTY = new MeerTijd(null, null);
    }

    record Teruggave(@NotBlank @Size(max = 1000) @Nullable String waarom) {

        static final Teruggave EMPTY = new Teruggave(null);
    }

    record Actievervolging(
            @NotNull @Nullable Actievervolg vervolg,
            @Size(max = 500) @Nullable String omschrijving,
            @Nullable MedewerkerId actiehouder,

            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate uiterlijk,

            @Size(max = 1000) @Nullable String reden) {

        static Actievervolging of(String omschrijving) {
            return new Actievervolging(null, omschrijving, null, null, null);
        }

        /** What the single fields cannot know of each other. */
        void check(BindingResult errors) {
            if (vervolg == Actievervolg.VERVALT && isBlank(reden)) {
                errors.rejectValue("reden", "casus.actievervolg.reden.leeg");
            }
            if (vervolg != Actievervolg.OPNIEUW_AFSPREKEN) {
                return;
            }
            if (isBlank(omschrijving)) {
                errors.rejectValue("omschrijving", "NotBlank.formulier.omschrijving");
            }
            if (actiehouder == null) {
                errors.rejectValue("actiehouder", "NotNull.formulier.actiehouder");
            }
            if (uiterlijk == null) {
                errors.rejectValue("uiterlijk", "NotNull.formulier.uiterlijk");
            }
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    record Evalueren(
            Evaluatie.@NotNull @Nullable Uitkomst uitkomst,
            @NotBlank @Size(max = 2000) @Nullable String toelichting,
            @Size(max = 1000) @Nullable String stem) {

        static final Evalueren EMPTY = new Evalueren(null, null, null);

        Evaluatie evaluatie() {
            return new Evaluatie(
                    requireNonNull(uitkomst),
                    requireNonNull(toelichting),
                    stem == null || stem.isBlank() ? null : stem.strip());
        }
    }

    record Nazorgverslag(
            @NotNull @Nullable Nazorg uitkomst,
            @NotBlank @Size(max = 2000) @Nullable String toelichting) {

        static final Nazorgverslag EMPTY = new Nazorgverslag(null, null);
    }

    record Toelichting(@NotBlank @Size(max = 2000) @Nullable String toelichting) {

        static final Toelichting EMPTY = new Toelichting(null);
    }

    record Resultaat(@NotBlank @Size(max = 2000) @Nullable String resultaat) {

        static final Resultaat EMPTY = new Resultaat(null);
    }
}
