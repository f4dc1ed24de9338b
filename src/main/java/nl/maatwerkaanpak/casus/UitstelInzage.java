package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request to wait with informing as its page shows it. Who judges it needs the reason and the age, not the name.
 *
 * @param status a code: GEVRAAGD, GOEDGEKEURD, AFGEWEZEN or VERVALLEN
 */
public record UitstelInzage(
        CasusId casus,
        String kenmerk,
        String leeftijd,
        Informeerplicht plicht,
        Uitstelreden reden,
        String toelichting,
        LocalDate herzienOp,
        String gevraagdDoor,
        Instant gevraagdOp,
        String status,
        @Nullable String motivering,
        @Nullable String beoordeeldDoor,
        boolean vanActor) {

    public boolean open() {
        return status.equals(Uitstel.Status.GEVRAAGD.name());
    }
}
