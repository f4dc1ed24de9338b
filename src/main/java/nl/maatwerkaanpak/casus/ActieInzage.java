package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An actie as its page shows it.
 *
 * @param kenmerk the number of the casus or signaal in which it was agreed
 */
public record ActieInzage(
        ActieId id,
        String kenmerk,
        String wijk,
        String omschrijving,
        String actiehouder,
        String afgesprokenDoor,
        LocalDate uiterlijk,
        @Nullable Instant afgerondOp,
        @Nullable String resultaat) {

    public boolean done() {
        return afgerondOp != null;
    }
}
