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
        boolean geaccepteerd,
        int keerUitgesteld,
        @Nullable String teruggaafreden,
        @Nullable Actievervolg vervolg,
        @Nullable Instant afgerondOp,
        @Nullable String resultaat) {

    public boolean done() {
        return afgerondOp != null;
    }

    public boolean givenBack() {
        return teruggaafreden != null;
    }

    /** Nobody has to do it any more, and nobody has to decide about it. */
    public boolean over() {
        return done() || vervolg != null;
    }
}
