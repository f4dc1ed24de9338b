package nl.maatwerkaanpak.prospect4cash;

import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.traject.Trajectblad;
import org.jspecify.annotations.Nullable;

/**
 * The search for work and the work of a jongere, as who guides sees it.
 *
 * @param plaatsingen the latest first
 * @param bekijkOp when somebody asks next whether the work lasts
 * @param bekijkWeken after how many weeks that is
 */
public record Werkblad(
        Trajectblad traject,
        @Nullable Intake intake,
        List<Plaatsing> plaatsingen,
        @Nullable LocalDate bekijkOp,
        @Nullable Integer bekijkWeken,
        @Nullable Werkgeverbericht bericht) {

    public Werkblad {
        plaatsingen = List.copyOf(plaatsingen);
    }

    /** The work that goes on, or the last that ended. */
    public @Nullable Plaatsing plaatsing() {
        return plaatsingen.isEmpty() ? null : plaatsingen.get(0);
    }

    /** What goes on now. */
    public @Nullable Plaatsing lopend() {
        var latest = plaatsing();
        return latest != null && latest.loopt() ? latest : null;
    }

    /** The work that ended before. */
    public List<Plaatsing> eerder() {
        return plaatsingen.stream().filter(plaatsing -> !plaatsing.loopt()).toList();
    }
}
