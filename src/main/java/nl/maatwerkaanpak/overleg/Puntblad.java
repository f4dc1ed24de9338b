package nl.maatwerkaanpak.overleg;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import org.jspecify.annotations.Nullable;

/**
 * An agendapunt with its participants and, once there is one, its besluit.
 *
 * @param kenmerk the number of the casus
 * @param besluit absent as long as nothing is decided, and when it was taken off the agenda
 * @param intrekking why it was taken off the agenda, if it was
 * @param eerder what an earlier overleg decided, when it agreed to talk about the casus again in this one
 * @param mayWithdraw whether the reader may take it off the agenda
 */
public record Puntblad(
        AgendapuntId punt,
        CasusId casus,
        UUID jongere,
        String kenmerk,
        String vraag,
        int volgnummer,
        List<Deelnemer> aanwezig,
        @Nullable Besluitblad besluit,
        @Nullable Intrekking intrekking,
        @Nullable Eerder eerder,
        boolean mayWithdraw)
        implements Agendaregel {

    @Override
    public boolean besloten() {
        return besluit != null;
    }

    public List<String> deelnemers() {
        return aanwezig.stream().map(Deelnemer::naam).toList();
    }

    Puntblad withMayWithdraw(boolean may) {
        return new Puntblad(
                punt, casus, jongere, kenmerk, vraag, volgnummer, aanwezig, besluit, intrekking, eerder, may);
    }

    /** Who takes part in this item, and for which organisatie. */
    public record Deelnemer(String naam, String organisatie) {}

    /** What was decided, in the words of the record. */
    public record Besluitblad(
            String toelichting,
            String door,
            List<Actieregel> acties,
            List<Verwijsafspraak> verwijzingen,
            @Nullable LocalDate herbesprekenOp) {}

    /** Who does what by when. */
    public record Actieregel(String omschrijving, String actiehouder, LocalDate uiterlijk) {}

    /** Why it was taken off the agenda; {@code naar} is the number of the overleg on whose agenda it came instead. */
    public record Intrekking(
            String reden, String door, @Nullable String naar) {}

    /** The besluit of the overleg before, and on which day that was. */
    public record Eerder(LocalDate op, String toelichting) {}
}
