package nl.maatwerkaanpak.overleg;

import java.util.List;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.overleg.Puntblad.Intrekking;
import org.jspecify.annotations.Nullable;

/**
 * A fenomeen on the agenda with who talks about it and, once it was talked about, what was decided.
 *
 * @param overleg the number of the overleg
 * @param kenmerk the number of the fenomeen
 * @param titel as it was when it came on the agenda
 * @param besluit absent as long as nothing is decided
 * @param opening how the reader opens the fenomeen
 */
public record Fenomeenpuntblad(
        AgendapuntId punt,
        String overleg,
        FenomeenId fenomeen,
        String kenmerk,
        String titel,
        String vraag,
        List<String> deelnemers,
        @Nullable Fenomeenbesluit besluit,
        @Nullable Intrekking intrekking,
        Opening opening,
        boolean mayWithdraw)
        implements Agendaregel {

    /** How somebody opens it: as who keeps fenomenen, as who talks about it, or not any more. */
    public enum Opening {
        BIJHOUDEN,
        LEZEN,
        GEEN
    }

    /** What was decided, in the words of the record. */
    public record Fenomeenbesluit(String tekst, String door) {}

    @Override
    public boolean besloten() {
        return besluit != null;
    }

    Fenomeenpuntblad with(Opening way, boolean withdraws) {
        return new Fenomeenpuntblad(
                punt, overleg, fenomeen, kenmerk, titel, vraag, deelnemers, besluit, intrekking, way, withdraws);
    }
}
