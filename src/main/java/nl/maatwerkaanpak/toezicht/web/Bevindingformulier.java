package nl.maatwerkaanpak.toezicht.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.toezicht.Opvallend;
import nl.maatwerkaanpak.toezicht.Opvallendheid;
import org.jspecify.annotations.Nullable;

/** What was found when somebody looked at use that strikes. */
record Bevindingformulier(
        @NotNull(message = "{toezicht.afvinken.WEG}") @Nullable
        Opvallendheid soort,

        @NotNull(message = "{toezicht.afvinken.WEG}") @Nullable
        UUID wie,

        @NotNull(message = "{toezicht.afvinken.WEG}") @Nullable
        LocalDate dag,

        @NotBlank(message = "{toezicht.bevinding.leeg}")
        @Size(max = 1000, message = "{toezicht.bevinding.lengte}")
        @Nullable
        String bevinding) {

    static Bevindingformulier empty() {
        return new Bevindingformulier(null, null, null, null);
    }

    boolean isAbout(Opvallend one) {
        return one.soort() == soort && one.medewerker().equals(wie) && one.dag().equals(dag);
    }
}
