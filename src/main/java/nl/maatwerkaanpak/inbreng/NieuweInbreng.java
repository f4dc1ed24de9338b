package nl.maatwerkaanpak.inbreng;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a partner contributes.
 *
 * @param onderwerp what it is about, in a few words
 * @param bron where it comes from, such as an own talk or a report
 * @param ontvangers who may read it besides the procesregisseur: codes of organisaties
 * @param verstrekkingsgrond by which article it is disclosed; needed where the organisatie holds its data under Wpg or Wjsg
 * @param vervaltOp the last day on which others may read it; needed with a verstrekkingsgrond
 * @param uitPop whether it was taken from a POP; the database finds that too, by the words
 */
public record NieuweInbreng(
        String onderwerp,
        Soort soort,
        String tekst,
        String bron,
        Set<String> ontvangers,
        @Nullable Verstrekkingsgrond verstrekkingsgrond,
        @Nullable LocalDate vervaltOp,
        boolean uitPop) {

    public static final int ONDERWERP_LENGTE = 120;
    public static final int TEKST_LENGTE = 4000;
    public static final int BRON_LENGTE = 200;

    /** As the partner knows it of themself, not taken from a POP. */
    public NieuweInbreng(
            String onderwerp,
            Soort soort,
            String tekst,
            String bron,
            Set<String> ontvangers,
            @Nullable Verstrekkingsgrond verstrekkingsgrond,
            @Nullable LocalDate vervaltOp) {
        this(onderwerp, soort, tekst, bron, ontvangers, verstrekkingsgrond, vervaltOp, false);
    }

    /** The same for other recipients. */
    NieuweInbreng to(Set<String> others) {
        return new NieuweInbreng(onderwerp, soort, tekst, bron, others, verstrekkingsgrond, vervaltOp, uitPop);
    }

    /** Whether it was seen or heard, or is what somebody makes of it. */
    public enum Soort {
        FEIT,
        OORDEEL
    }
}
