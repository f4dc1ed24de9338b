package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.maatwerkaanpak.traject.Afwijsreden;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What happens with the place that came free, and why when it is not taken. */
public record PlekForm(
        @NotNull @Nullable Besluit besluit,
        @Nullable Afwijsreden reden,
        @Size(max = 1000) @Nullable String toelichting) {

    static PlekForm empty() {
        return new PlekForm(null, null, null);
    }

    /** Rejects what belongs to the chosen besluit and is not there. */
    void check(Errors errors) {
        if (besluit == Besluit.NOG_NIET && (toelichting == null || toelichting.isBlank())) {
            errors.rejectValue("toelichting", "plek.fout.nog-niet");
        }
        if (besluit == Besluit.AFWIJZEN) {
            Afwijzing.check(reden, toelichting, errors);
        }
    }

    /** What the partner can do. */
    public enum Besluit {
        BEGINNEN,
        NOG_NIET,
        AFWIJZEN
    }
}
