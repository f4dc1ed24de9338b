package nl.maatwerkaanpak.signaal;

import java.util.Optional;
import nl.maatwerkaanpak.taak.Taakrij;
import org.jspecify.annotations.Nullable;

/**
 * A signaal that waits for its weging. Of what is nobody's only the work list's row is known: number, wijk and deadline.
 *
 * @param signaal the signaal, when it is the reader's to weigh
 * @param plek where it was, when it is the reader's to weigh
 * @param voornemen the weging that is about to take effect
 */
public record Weegregel(
        Taakrij taak,
        @Nullable SignaalId signaal,
        @Nullable String plek,
        boolean spoed,
        Optional<Voornemen> voornemen) {

    public boolean mine() {
        return signaal != null;
    }
}
