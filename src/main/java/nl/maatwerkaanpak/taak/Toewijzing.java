package nl.maatwerkaanpak.taak;

import java.util.List;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/** What somebody needs who gives a taak to another: what it is, who has it, and who can get it with how much they have. */
public record Toewijzing(
        TaakId taak,
        String soort,
        String kenmerk,
        @Nullable String wijk,
        @Nullable MedewerkerId eigenaar,
        @Nullable String eigenaarNaam,
        List<Kandidaat> kandidaten) {

    public Toewijzing {
        kandidaten = List.copyOf(kandidaten);
    }

    /** Somebody who can get the taak, with the number of taken that they have. */
    public record Kandidaat(MedewerkerId id, String naam, int openWerk) {}
}
