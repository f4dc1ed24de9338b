package nl.maatwerkaanpak.traject;

import java.time.Instant;
import java.util.List;
import nl.maatwerkaanpak.casus.CasusId;
import org.jspecify.annotations.Nullable;

/**
 * A traject as its uitvoerder sees it.
 *
 * @param contactmomenten the latest ones, latest first
 */
public record Trajectblad(
        TrajectId traject,
        String kenmerk,
        CasusId casus,
        String jongerenaam,
        String leeftijd,
        String trajectsoort,
        String vraag,
        Stap stap,
        Instant gestartOp,
        @Nullable Instant beeindigdOp,
        @Nullable Trajectuitkomst uitkomst,
        List<Contactmoment> contactmomenten,
        @Nullable Intake intake,
        @Nullable Plaatsing plaatsing,
        @Nullable String einde) {

    public boolean ended() {
        return stap == Stap.BEEINDIGD;
    }
}
