package nl.maatwerkaanpak.briefing;

import nl.maatwerkaanpak.signaal.Dienst;
import org.jspecify.annotations.Nullable;

/**
 * One point of the briefing of a dienst.
 *
 * @param wijk the code of the wijk, or null for all of them
 * @param plek where, in the words of the street
 * @param versie counts the changes, so that the second of two who change it is told
 */
public record Briefingpunt(
        BriefingpuntId id,
        Dienst dienst,
        Soort soort,
        @Nullable String wijk,
        @Nullable String plek,
        String tekst,
        int versie) {

    public static final int PLEK_LENGTE = 200;
    public static final int TEKST_LENGTE = 500;

    /** A place to look at, or something to mind. */
    public enum Soort {
        HOTSPOT,
        AANDACHTSPUNT
    }
}
