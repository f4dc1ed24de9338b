package nl.maatwerkaanpak.traject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.privacy.Rechten;
import org.jspecify.annotations.Nullable;

/**
 * A traject as its uitvoerder sees it.
 *
 * @param contactmomenten the latest ones, latest first
 * @param rechten why the reader sees it
 */
public record Trajectblad(
        TrajectId traject,
        String kenmerk,
        CasusId casus,
        JongereId jongere,
        String jongerenaam,
        String leeftijd,
        String trajectsoort,
        String vraag,
        Stap stap,
        @Nullable LocalDate werktSinds,
        Instant gestartOp,
        @Nullable Instant beeindigdOp,
        @Nullable Trajectuitkomst uitkomst,
        List<Contactmoment> contactmomenten,
        @Nullable String einde,
        Rechten rechten) {

    public boolean ended() {
        return stap == Stap.BEEINDIGD;
    }
}
