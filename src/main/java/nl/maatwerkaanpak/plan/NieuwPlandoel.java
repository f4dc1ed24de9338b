package nl.maatwerkaanpak.plan;

import nl.maatwerkaanpak.jongere.Leefgebied;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it is written down.
 *
 * @param eigenWoorden how the jongere says it; absent when they did not want to or could not
 */
public record NieuwPlandoel(
        Leefgebied leefgebied, String doel, @Nullable String eigenWoorden) {

    public static final int DOEL_LENGTE = 500;
    public static final int WOORDEN_LENGTE = 500;
}
