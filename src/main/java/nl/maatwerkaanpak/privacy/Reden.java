package nl.maatwerkaanpak.privacy;

import java.time.Instant;
import nl.maatwerkaanpak.aanpak.Doel;
import org.jspecify.annotations.Nullable;

/**
 * Why the acting medewerker sees an onderwerp, as the register of betrokkenheid has it.
 *
 * @param tot until when, where that is known beforehand
 * @param door by whom it was granted; nobody when it followed from the process
 * @param namens in whose place, or nothing when the relatie is their own
 */
public record Reden(
        Relatie relatie,
        Instant sinds,
        @Nullable Instant tot,
        @Nullable String door,
        @Nullable Namens namens) {

    /** The purpose for which it is seen. */
    public Doel doel() {
        return relatie.doel();
    }
}
