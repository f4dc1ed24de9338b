package nl.maatwerkaanpak.signaal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.signaal.Concept;
import nl.maatwerkaanpak.signaal.Lengte;
import nl.maatwerkaanpak.signaal.web.Lokaaltijd.Uur;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Step 1: where and when.
 *
 * @param eerder the local time, when it was not just now
 * @param uur which of both, when the clock went back in that hour
 */
record WaarForm(
        @NotBlank(message = "{signaal.wijk.leeg}") @Nullable String wijk,

        @NotBlank(message = "{signaal.plek.leeg}") @Size(max = Lengte.PLEK) @Nullable
        String plek,

        @NotNull(message = "{signaal.moment.leeg}") @Nullable
        Moment moment,

        @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Nullable
        LocalDateTime eerder,

        @Nullable Uur uur) {

    /** Just now, or a time that the reporter fills in. */
    enum Moment {
        NU,
        EERDER
    }

    static WaarForm of(Concept concept) {
        var seen = concept.tijdstip();
        if (seen == null) {
            return new WaarForm(concept.wijk(), concept.plek(), Moment.NU, null, null);
        }
        var local = LocalDateTime.ofInstant(seen, Werkdagen.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return new WaarForm(concept.wijk(), concept.plek(), Moment.EERDER, local, Lokaaltijd.uur(seen));
    }

    /** When it was seen; nothing when that is still to be filled in, or cannot be. */
    @Nullable
    Instant seenAt(Instant now) {
        if (moment == Moment.NU) {
            return now;
        }
        return eerder == null || Lokaaltijd.isSkipped(eerder) || asksForUur() ? null : Lokaaltijd.moment(eerder, uur);
    }

    boolean asksForUur() {
        return isDouble() && uur == null;
    }

    boolean isDouble() {
        return moment == Moment.EERDER && eerder != null && Lokaaltijd.isDouble(eerder);
    }
}
