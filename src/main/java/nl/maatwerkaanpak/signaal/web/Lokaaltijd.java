package nl.maatwerkaanpak.signaal.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import org.jspecify.annotations.Nullable;

/**
 * Makes a moment of what somebody filled in. In October one hour comes twice: then only the reporter knows which one. In
 * March one hour does not exist.
 */
final class Lokaaltijd {

    /** Which of the two equal hours, when the clock went back. */
    enum Uur {
        EERSTE,
        TWEEDE
    }

    private Lokaaltijd() {}

    static boolean isDouble(LocalDateTime local) {
        return Werkdagen.ZONE.getRules().getValidOffsets(local).size() > 1;
    }

    static boolean isSkipped(LocalDateTime local) {
        return Werkdagen.ZONE.getRules().getValidOffsets(local).isEmpty();
    }

    /** Throws for a time that does not exist. */
    static Instant moment(LocalDateTime local, @Nullable Uur uur) {
        var offsets = Werkdagen.ZONE.getRules().getValidOffsets(local);
        return local.toInstant(uur == Uur.TWEEDE ? last(offsets) : offsets.get(0));
    }

    private static ZoneOffset last(List<ZoneOffset> offsets) {
        return offsets.get(offsets.size() - 1);
    }
}
