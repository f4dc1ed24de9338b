package nl.maatwerkaanpak.casus.web;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.maatwerkaanpak.casus.Afsluitreden;
import nl.maatwerkaanpak.casus.TriageUitkomst;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

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

    record Sluiten(
            @NotNull @Nullable Afsluitreden reden,
            @NotBlank @Size(max = 2000) @Nullable String toelichting) {

        static final Sluiten EMPTY = new Sluiten(null, null);
    }

    record Resultaat(@NotBlank @Size(max = 2000) @Nullable String resultaat) {

        static final Resultaat EMPTY = new Resultaat(null);
    }
}
