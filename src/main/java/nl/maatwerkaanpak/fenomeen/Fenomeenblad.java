package nl.maatwerkaanpak.fenomeen;

import java.time.Instant;
import java.util.List;
import nl.maatwerkaanpak.signaal.Signaalkaart;
import org.jspecify.annotations.Nullable;

/**
 * A fenomeen as somebody reads it.
 *
 * @param eigenaar the name of its owner
 * @param verloop its timeline, the latest first; empty for who reads it for an overleg
 */
public record Fenomeenblad(Fenomeen fenomeen, String eigenaar, List<Koppeling> signalen, List<Gebeurtenis> verloop) {

    /**
     * A linked signaal.
     *
     * @param readable whether the reader may read the signaal by themselves
     */
    public record Koppeling(Signaalkaart kaart, String door, Instant op, boolean readable) {}

    /**
     * One line of the timeline.
     *
     * @param verwijst the number of a signaal or an overleg, or nothing
     * @param tekst a note, a reason or a besluit, or nothing
     */
    public record Gebeurtenis(
            Fenomeengebeurtenis soort,
            @Nullable String verwijst,
            @Nullable String tekst,
            String door,
            Instant op) {}
}
