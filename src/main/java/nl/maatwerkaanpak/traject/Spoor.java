package nl.maatwerkaanpak.traject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One verwijzing of a casus with the traject that followed: how it stands and since when, never its content.
 *
 * @param wachtlijstOp since when the jongere waits or waited for a place
 * @param plaats the place on the waiting list, as long as the jongere waits
 * @param uitvoerder the name of who guides, once there is a traject
 * @param werktSinds since when the jongere is at work, or will be; not where
 * @param contact whether there was contact in the last two weeks; only for who leads the casus, while the traject runs
 */
public record Spoor(
        UUID verwijzing,
        String kenmerk,
        String trajectsoort,
        Verwijzingstatus status,
        Instant verwezenOp,
        @Nullable Instant beantwoordOp,
        @Nullable Instant wachtlijstOp,
        @Nullable Long plaats,
        @Nullable UUID traject,
        @Nullable String uitvoerder,
        @Nullable Stap stap,
        @Nullable LocalDate werktSinds,
        @Nullable Instant beeindigdOp,
        @Nullable Trajectuitkomst uitkomst,
        @Nullable Boolean contact) {

    public boolean ended() {
        return beeindigdOp != null || status == Verwijzingstatus.AFGEWEZEN || status == Verwijzingstatus.INGETROKKEN;
    }

    /** What the casusregisseur has to look at, or waits for. */
    public boolean open() {
        return status.open();
    }
}
