package nl.maatwerkaanpak.jongerenwerk;

import java.util.List;

/**
 * The first conversation with a jongere who takes part.
 *
 * @param eigenWoorden what the jongere wants, as they say it; at most {@value #WOORDEN_LENGTE} characters
 * @param doelen the goals to begin with, one at least
 */
public record Popintake(String eigenWoorden, List<NieuwPopdoel> doelen) {

    /** The longest text, in characters. */
    public static final int WOORDEN_LENGTE = 1000;

    public Popintake {
        eigenWoorden = eigenWoorden.strip();
        doelen = List.copyOf(doelen);
        if (doelen.isEmpty()) {
            throw new IllegalArgumentException("a POP without goals");
        }
    }
}
