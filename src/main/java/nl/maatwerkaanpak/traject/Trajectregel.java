package nl.maatwerkaanpak.traject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A traject in the list of who guides it.
 *
 * @param jongerenaam whom it is about, while it runs; nothing afterwards
 * @param laatsteContact when the latest contact moment was that stands; an attempt does not count
 */
public record Trajectregel(
        TrajectId traject,
        String kenmerk,
        String trajectsoort,
        Stap stap,
        Instant gestartOp,
        @Nullable Instant beeindigdOp,
        @Nullable Trajectuitkomst uitkomst,
        @Nullable String jongerenaam,
        @Nullable Instant laatsteContact) {

    public boolean ended() {
        return stap == Stap.BEEINDIGD;
    }
}
