package nl.maatwerkaanpak.plan;

import java.util.List;
import nl.maatwerkaanpak.jongere.Leefgebied;

/**
 * An agreement as its houder sees it: with the goal that it is for, and nothing else of the casus.
 *
 * @param loopt whether it still stands in the plan
 */
public record PlanregelInzage(
        PlanregelId id,
        String kenmerk,
        String wijk,
        Leefgebied leefgebied,
        String doel,
        String afspraak,
        boolean loopt,
        List<Planregel.Voortgang> voortgang) {}
