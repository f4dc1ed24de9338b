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
 */
public record Puntblad(
        AgendapuntId punt,
        CasusId casus,
        UUID jongere,
        String kenmerk,
        String vraag,
        int volgnummer,
        List<String> deelnemers,
        @Nullable Besluitblad besluit) {

    public boolean besloten() {
        return besluit != null;
    }

    /** What was decided, in the words of the record. */
    public record Besluitblad(
            String toelichting, String door, List<Actieregel> acties, List<Verwijsafspraak> verwijzingen) {}

    /** Who does what by when. */
    public record Actieregel(String omschrijving, String actiehouder, LocalDate uiterlijk) {}
}
