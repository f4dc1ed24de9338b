package nl.maatwerkaanpak.vervanging;

import java.util.List;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.taak.TaakId;

/**
 * What goes from one person to another, together and with one reason.
 *
 * @param casussen of which the other becomes casusregisseur
 * @param reden why, for the people concerned
 */
public record Overdracht(
        MedewerkerId van, MedewerkerId naar, List<TaakId> taken, List<CasusId> casussen, String reden) {

    public Overdracht {
        taken = List.copyOf(taken);
        casussen = List.copyOf(casussen);
    }
}
