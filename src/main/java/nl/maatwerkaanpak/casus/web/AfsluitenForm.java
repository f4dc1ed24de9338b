package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.maatwerkaanpak.casus.ActieId;
import nl.maatwerkaanpak.casus.ActieRegel;
import nl.maatwerkaanpak.casus.Afsluitreden;
import nl.maatwerkaanpak.casus.Restactie;
import nl.maatwerkaanpak.casus.Sluiting;
import nl.maatwerkaanpak.casus.Terugkoppeling;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/** Why a casus closes, how that was told, and for each actie that is not done what becomes of it. */
record AfsluitenForm(
        @NotNull @Nullable Afsluitreden reden,
        @NotBlank @Size(max = 2000) @Nullable String toelichting,
        @NotNull @Nullable Terugkoppeling terugkoppeling,
        @NotBlank @Size(max = 2000) @Nullable String verteld,
        @Nullable List<@Valid Rest> restacties) {

    /** What becomes of an actie. */
    enum Bestemming {
        BLIJFT,
        OVERGEDRAGEN,
        VERVALT
    }

    record Rest(
            @NotNull @Nullable ActieId actie,
            @NotNull @Nullable Bestemming bestemming,
            @Nullable MedewerkerId naar,

            @FutureOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate uiterlijk,

            @Size(max = 1000) @Nullable String waarom) {

        static Rest of(ActieRegel actie, LocalDate today) {
            var uiterlijk = actie.uiterlijk().isBefore(today) ? null : actie.uiterlijk();
            return new Rest(actie.id(), null, null, uiterlijk, null);
        }

        private Restactie restactie() {
            var id = requireNonNull(actie);
            return switch (requireNonNull(bestemming)) {
                case BLIJFT -> new Restactie.Blijft(id);
                case OVERGEDRAGEN -> new Restactie.Overgedragen(id, requireNonNull(naar), requireNonNull(uiterlijk));
                case VERVALT -> new Restactie.Vervalt(id, requireNonNull(waarom).strip());
            };
        }
    }

    static AfsluitenForm of(@Nullable String toelichting, List<ActieRegel> open, LocalDate today) {
        return new AfsluitenForm(null, toelichting, null, null, List.of()).with(open, today);
    }

    /** The same with these acties, each as it was filled in where it was. */
    AfsluitenForm with(List<ActieRegel> open, LocalDate today) {
        var typed = rest().stream()
                .filter(row -> row.actie() != null)
                .collect(toMap(Rest::actie, Function.identity(), (first, again) -> first));
        var rows = open.stream()
                .map(actie -> Objects.requireNonNullElseGet(typed.get(actie.id()), () -> Rest.of(actie, today)))
                .toList();
        return new AfsluitenForm(reden, toelichting, terugkoppeling, verteld, rows);
    }

    /** What the single fields cannot know of each other. */
    void check(BindingResult errors) {
        var rows = rest();
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            var path = "restacties[%d].".formatted(index);
            if (row.bestemming() == Bestemming.OVERGEDRAGEN && row.naar() == null) {
                errors.rejectValue(path + "naar", "casus.afsluiten.fout.naar");
            }
            if (row.bestemming() == Bestemming.OVERGEDRAGEN && row.uiterlijk() == null) {
                errors.rejectValue(path + "uiterlijk", "NotNull.formulier.uiterlijk");
            }
            if (row.bestemming() == Bestemming.VERVALT
                    && (row.waarom() == null || row.waarom().isBlank())) {
                errors.rejectValue(path + "waarom", "casus.actievervolg.reden.leeg");
            }
        }
    }

    Sluiting sluiting() {
        return new Sluiting(
                requireNonNull(reden),
                requireNonNull(toelichting),
                requireNonNull(terugkoppeling),
                requireNonNull(verteld),
                rest().stream().map(Rest::restactie).toList());
    }

    private List<Rest> rest() {
        return Objects.requireNonNullElse(restacties, List.of());
    }
}
