package nl.maatwerkaanpak.traject;

import java.time.Instant;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.privacy.Rechten;
import org.jspecify.annotations.Nullable;

/**
 * A verwijzing as a page: what is asked, of whom, and what was answered.
 *
 * @param antwoord absent as long as nobody answered, or when the reader may not see why
 */
public record Verwijzingblad(
        VerwijzingId verwijzing,
        String kenmerk,
        CasusId casus,
        JongereId jongere,
        String jongerenaam,
        String leeftijd,
        String wijk,
        String trajectsoort,
        String vraag,
        String verwezenDoor,
        Instant verwezenOp,
        Verwijzingstatus status,
        @Nullable Antwoord antwoord,
        @Nullable TrajectId traject,
        boolean vervolgBepaald,
        Rechten rechten) {

    /** Why the partner declined. */
    public record Antwoord(Afwijsreden reden, @Nullable String toelichting, String door, Instant op) {}
}
