package nl.maatwerkaanpak.traject;

import java.time.Instant;
import java.util.List;
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
        Wachtstand wachtstand,
        List<Wedervraag> wedervragen,
        @Nullable Reden intrekking,
        @Nullable TrajectId traject,
        boolean vervolgBepaald,
        Rechten rechten) {

    /** Why the partner declined. */
    public record Antwoord(Afwijsreden reden, @Nullable String toelichting, String door, Instant op) {}

    /** Why something was done, by whom and when. */
    public record Reden(String reden, String door, Instant op) {}

    /**
     * How long the jongere waits, and the places there are.
     *
     * @param plaats the place on the waiting list; absent when the jongere does not wait
     * @param uitstellen why a place was not taken yet, latest first
     * @param bezetting absent when aanpak does not name the trajectsoort any more
     */
    public record Wachtstand(
            @Nullable Long plaats,
            @Nullable Instant sinds,
            boolean plekAangeboden,
            List<Reden> uitstellen,
            @Nullable Bezetting bezetting) {}
}
