package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.maatwerkaanpak.casus.Informering;
import nl.maatwerkaanpak.casus.Uitstelreden;
import nl.maatwerkaanpak.casus.Uitstelvraag;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/** The forms of informing, and of asking and judging that it waits. */
final class InformerenForms {

    private InformerenForms() {}

    /** That people were informed; the guardians are named when it was they. */
    record Informeren(
            Informering.@NotNull @Nullable Wie wie,

            @Size(max = Informering.GEZAGHEBBENDEN_LENGTE) @Nullable
            String gezaghebbenden,

            @Nullable JaNee alleGezaghebbenden,
            Informering.@NotNull @Nullable Hoe hoe,

            @NotNull @PastOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate datum,

            @NotNull @Nullable MedewerkerId door,
            @Size(max = 2000) @Nullable String reactie) {

        static Informeren by(MedewerkerId actor, LocalDate today) {
            return new Informeren(null, null, null, null, today, actor, null);
        }

        /** What the single fields cannot know of each other. */
        void check(BindingResult errors) {
            if (wie == null || !wie.isGezaghebbende()) {
                return;
            }
            if (gezaghebbenden == null || gezaghebbenden.isBlank()) {
                errors.rejectValue("gezaghebbenden", "casus.informeren.gezaghebbenden.leeg");
            }
            if (alleGezaghebbenden == null) {
                errors.rejectValue("alleGezaghebbenden", "casus.informeren.alle.leeg");
            }
        }

        Informering informering() {
            var guardians = requireNonNull(wie).isGezaghebbende();
            return new Informering(
                    wie,
                    guardians ? requireNonNull(gezaghebbenden).strip() : null,
                    guardians && alleGezaghebbenden == JaNee.JA,
                    requireNonNull(hoe),
                    requireNonNull(datum),
                    requireNonNull(door),
                    reactie);
        }
    }

    record Uitstellen(
            @NotNull @Nullable Uitstelreden reden,
            @NotBlank @Size(max = 2000) @Nullable String toelichting,

            @NotNull @Future @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate herzienOp) {

        static final Uitstellen EMPTY = new Uitstellen(null, null, null);

        Uitstelvraag vraag() {
            return new Uitstelvraag(requireNonNull(reden), requireNonNull(toelichting), requireNonNull(herzienOp));
        }
    }

    record Beoordelen(
            @NotNull @Nullable JaNee akkoord,
            @NotBlank @Size(max = 2000) @Nullable String motivering) {

        static final Beoordelen EMPTY = new Beoordelen(null, null);
    }
}
