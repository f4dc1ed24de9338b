package nl.maatwerkaanpak.plan;

import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.jongere.Richting;

/**
 * An agreement of the plan with how it goes, newest first.
 *
 * @param organisatie the code of the organisatie whose agreement it is
 * @param nieuw agreed in the concept: its houder does not have it yet
 */
public record Planregel(
        PlanregelId id, String afspraak, String organisatie, String houder, boolean nieuw, List<Voortgang> voortgang) {

    /** How it goes, as its houder tells it. */
    public record Voortgang(Richting richting, String notitie, LocalDate datum, String door) {}
}
