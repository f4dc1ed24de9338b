package nl.maatwerkaanpak.vervanging.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.vervanging.NieuweVervanging;
import nl.maatwerkaanpak.vervanging.Vervangreden;
import org.jspecify.annotations.Nullable;

/** The form by which a vervanging is set. */
public record VervangingForm(
        @NotNull(message = "{vervanging.fout.vervanger}") @Nullable
        UUID vervanger,

        @NotNull(message = "{vervanging.fout.van}") @Nullable
        LocalDate eersteDag,

        @NotNull(message = "{vervanging.fout.tot}") @Nullable
        LocalDate laatsteDag,

        @NotNull(message = "{vervanging.fout.reden}") @Nullable
        Vervangreden vervangreden) {

    /** From today on, for as long as somebody fills in. */
    static VervangingForm from(LocalDate today) {
        return new VervangingForm(null, today, null, null);
    }

    NieuweVervanging of(MedewerkerId afwezige) {
        return new NieuweVervanging(
                afwezige,
                new MedewerkerId(requireNonNull(vervanger)),
                requireNonNull(eersteDag),
                requireNonNull(laatsteDag),
                requireNonNull(vervangreden));
    }
}
