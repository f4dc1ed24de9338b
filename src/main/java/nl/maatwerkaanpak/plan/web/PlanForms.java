package nl.maatwerkaanpak.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.plan.NieuwPlandoel;
import nl.maatwerkaanpak.plan.NieuwePlanregel;
import nl.maatwerkaanpak.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The forms of writing a plan, and of telling how an agreement goes. */
final class PlanForms {

    private PlanForms() {}

    record Doel(
            @NotNull @Nullable Leefgebied leefgebied,

            @NotBlank @Size(max = NieuwPlandoel.DOEL_LENGTE) @Nullable
            String plandoel,

            @Size(max = NieuwPlandoel.WOORDEN_LENGTE) @Nullable
            String eigenWoorden) {

        static final Doel EMPTY = new Doel(null, null, null);

        static Doel of(Plan.Doel doel) {
            return new Doel(doel.leefgebied(), doel.doel(), doel.eigenWoorden());
        }

        NieuwPlandoel doel() {
            return new NieuwPlandoel(requireNonNull(leefgebied), requireNonNull(plandoel), eigenWoorden);
        }
    }

    record Regel(
            @NotBlank @Size(max = NieuwePlanregel.AFSPRAAK_LENGTE) @Nullable
            String afspraak,

            @NotNull @Nullable MedewerkerId houder) {

        static final Regel EMPTY = new Regel(null, null);

        NieuwePlanregel regel() {
            return new NieuwePlanregel(requireNonNull(afspraak), requireNonNull(houder));
        }
    }

    record Voortgang(
            @NotNull @Nullable Richting richting,
            @NotBlank @Size(max = 1000) @Nullable String notitie,

            @NotNull @PastOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate datum) {

        static Voortgang on(LocalDate today) {
            return new Voortgang(null, null, today);
        }
    }
}
