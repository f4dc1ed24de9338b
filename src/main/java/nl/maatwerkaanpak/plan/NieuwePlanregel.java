package nl.maatwerkaanpak.plan;

import nl.maatwerkaanpak.medewerker.MedewerkerId;

/**
 * What somebody does for a goal.
 *
 * @param houder the one person who does it and tells how it goes; the agreement is of their organisatie
 */
public record NieuwePlanregel(String afspraak, MedewerkerId houder) {

    public static final int AFSPRAAK_LENGTE = 500;
}
