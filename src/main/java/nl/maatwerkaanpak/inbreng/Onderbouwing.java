package nl.maatwerkaanpak.inbreng;

import org.jspecify.annotations.Nullable;

/**
 * Why sharing is necessary, and whether those concerned are told (AVG art. 13(3) and 14(4)).
 *
 * @param noodzaak why it cannot be done with less
 * @param verteld whether the jongere or the parents are told
 * @param vertelreden why they are not; needed when they are not
 */
public record Onderbouwing(
        String noodzaak, boolean verteld, @Nullable String vertelreden) {

    public static final int NOODZAAK_LENGTE = 1000;
    public static final int VERTELREDEN_LENGTE = 500;
}
