package nl.maatwerkaanpak.inbreng;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.inbreng.VerstrekkingEvent.Partij;
import nl.maatwerkaanpak.inbreng.VerstrekkingEvent.VerstrekkingRequested;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.privacy.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * One inbreng for one partner more, or for another purpose, until a day. Asked by who leads the casus or who gave it; agreed by
 * the giver when it was not the giver who asked; decided by a second person; received by name. It can be taken back at once,
 * and nothing of it is ever changed.
 *
 * @param gever the organisatie that gave the inbreng, and the role that was asked for it
 * @param inbreng what the inbreng is about, in a few words; nothing for who may not read the inbreng
 * @param ontvangsten who received it
 */
public record Verstrekking(
        VerstrekkingId id,
        InbrengId inbrengId,
        UitvraagId uitvraag,
        CasusId casus,
        JongereId jongere,
        String kenmerk,
        String wijk,
        Partner gever,
        Partner ontvanger,
        Verstrekkingsoort soort,
        String doel,
        Grondslag grondslag,
        Onderbouwing onderbouwing,
        LocalDate tot,
        boolean geverVroeg,
        Handtekening gevraagd,
        @Nullable Beslissing akkoord,
        @Nullable Beslissing oordeel,
        @Nullable Handtekening ingetrokken,
        @Nullable InbrengKort inbreng,
        List<Handtekening> ontvangsten,
        Verstrekkingstand stand) {

    /** An organisatie by its code, with the role of its people who do this. */
    public record Partner(String organisatie, String rol) {}

    /** Who did something and when. */
    public record Handtekening(String naam, Instant op) {}

    /** A yes or no with its reason. */
    public record Beslissing(boolean ja, String reden, Handtekening door) {}

    /** What an inbreng is about, for who may read it. */
    public record InbrengKort(String onderwerp, NieuweInbreng.Soort soort) {}

    VerstrekkingRequested requested() {
        return new VerstrekkingRequested(
                id, casus, kenmerk, wijk, new Partij(gever.rol()), new Partij(ontvanger.rol()), geverVroeg, tot);
    }

    /** Whether nothing is decided and it still waits, or it is shared. */
    public boolean loopt() {
        return stand.loopt();
    }
}
