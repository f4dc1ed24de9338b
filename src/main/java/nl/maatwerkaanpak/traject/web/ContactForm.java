package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.traject.Contactwijze;
import nl.maatwerkaanpak.traject.NieuwContactmoment;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A contact moment, in as few taps as can be: how, which way it goes, and the rest when there is more to say.
 *
 * @param richting not asked when the jongere did not come
 * @param eerder the local time, when it was not just now
 */
record ContactForm(
        @NotNull @Nullable Contactwijze wijze,
        @Nullable Richting richting,
        @Nullable UUID doel,

        @Size(max = NieuwContactmoment.NOTITIE_LENGTE) @Nullable
        String notitie,

        @NotNull @Nullable Moment moment,

        @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Nullable
        LocalDateTime eerder) {

    /** Just now, or a time that who guides fills in. */
    enum Moment {
        NU,
        EERDER
    }

    static ContactForm empty() {
        return new ContactForm(null, null, null, null, Moment.NU, null);
    }

    boolean asksForRichting() {
        return wijze != null && wijze.isContact() && richting == null;
    }

    boolean asksForTime() {
        return moment == Moment.EERDER && eerder == null;
    }

    /** Right only when nothing is asked for any more. */
    NieuwContactmoment contactmoment(Contactwijze chosen, Instant now) {
        var tijdstip = moment == Moment.EERDER && eerder != null
                ? eerder.atZone(Werkdagen.ZONE).toInstant()
                : now;
        return new NieuwContactmoment(chosen, richting == null ? Richting.ONBEKEND : richting, tijdstip, notitie);
    }
}
