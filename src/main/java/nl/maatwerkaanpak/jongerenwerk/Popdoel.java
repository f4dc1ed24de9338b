package nl.maatwerkaanpak.jongerenwerk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a POP with where the jongere stands over time.
 *
 * @param doel in the jongere's own words
 * @param afgerondOp when it was reached or let go; nothing while it runs
 * @param toelichting what was said at that: the reason when it was let go
 * @param standen latest first
 */
public record Popdoel(
        PopdoelId id,
        Leefgebied leefgebied,
        String doel,
        Status status,
        Instant gesteldOp,
        @Nullable Instant afgerondOp,
        @Nullable String toelichting,
        List<Stand> standen) {

    /** Whether somebody still works on the goal. */
    public enum Status {
        LOOPT,
        BEHAALD,
        LOSGELATEN
    }

    /**
     * Which way it goes with a goal, as the jongere and who guides see it. Ordinal: never added up or averaged.
     *
     * @param bijContact whether a contact moment showed it
     */
    public record Stand(
            Richting richting, Instant op, @Nullable String toelichting, boolean bijContact) {}

    public Popdoel {
        standen = List.copyOf(standen);
    }

    public boolean loopt() {
        return status == Status.LOOPT;
    }

    /** Where the jongere stands now; nothing when nobody looked yet. */
    public Optional<Stand> laatste() {
        return standen.stream().findFirst();
    }
}
