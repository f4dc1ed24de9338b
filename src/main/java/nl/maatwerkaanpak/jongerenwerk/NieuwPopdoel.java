package nl.maatwerkaanpak.jongerenwerk;

import nl.maatwerkaanpak.jongere.Leefgebied;

/**
 * A goal as the jongere says it.
 *
 * @param doel in the jongere's own words, at most {@value #DOEL_LENGTE} characters
 */
public record NieuwPopdoel(Leefgebied leefgebied, String doel) {

    /** The longest goal, in characters. */
    public static final int DOEL_LENGTE = 300;

    public NieuwPopdoel {
        doel = doel.strip();
    }
}
