package nl.maatwerkaanpak.traject;

import java.time.Instant;
import nl.maatwerkaanpak.jongere.Richting;
import org.jspecify.annotations.Nullable;

/**
 * A contact moment as who guides reads it.
 *
 * @param doel what the jongere wants to reach, when it was about one goal
 */
public record Contactmoment(
        ContactmomentId id,
        Contactwijze wijze,
        Richting richting,
        Instant tijdstip,
        @Nullable String notitie,
        @Nullable String doel) {

    Contactmoment about(@Nullable String goal) {
        return new Contactmoment(id, wijze, richting, tijdstip, notitie, goal);
    }
}
