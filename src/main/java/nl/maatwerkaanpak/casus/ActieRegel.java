package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An actie on the page of its casus. */
public record ActieRegel(
        ActieId id,
        String omschrijving,
        String actiehouder,
        LocalDate uiterlijk,
        @Nullable Instant afgerondOp,
        @Nullable String resultaat) {

    public boolean done() {
        return afgerondOp != null;
    }
}
