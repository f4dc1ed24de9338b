package nl.maatwerkaanpak.noodtoegang;

import java.time.Instant;
import java.util.List;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * One noodtoegang, as who leads the casus and who judges it see it.
 *
 * @param kenmerk the number of the casus
 * @param naam who took it
 * @param rol the code of the role for which they could
 * @param tot when it ends or ended by itself
 * @param beeindigdOp when they ended it before, or nothing
 * @param gelezen what they did with it, from the verwerkingslog, in the order of time
 * @param oordeel what was decided about it, or nothing yet
 */
public record Noodblad(
        NoodtoegangId id,
        CasusId casus,
        String kenmerk,
        MedewerkerId medewerker,
        String naam,
        String organisatie,
        String rol,
        Noodsoort soort,
        String reden,
        Instant begonnenOp,
        Instant tot,
        @Nullable Instant beeindigdOp,
        List<Lezing> gelezen,
        @Nullable Oordeel oordeel) {

    public Noodblad {
        gelezen = List.copyOf(gelezen);
    }

    /** Something that was opened. {@code handeling} is the code of the act. */
    public record Lezing(String handeling, Instant op) {}

    /** What was decided about it, why, by whom and when. */
    public record Oordeel(Noodoordeel oordeel, String motivering, String door, Instant op) {}

    /** When it was over. */
    public Instant einde() {
        return beeindigdOp == null ? tot : beeindigdOp;
    }
}
