package nl.maatwerkaanpak.inbreng;

import java.time.LocalDate;
import nl.maatwerkaanpak.privacy.Grondslag;

/**
 * What is asked of who decides about sharing an inbreng beyond what was recorded.
 *
 * @param ontvanger the partner that is to read it, by its role in aanpak
 * @param doel what that partner needs it for (AVG art. 5(1)(b) and 6(4))
 * @param tot the last day on which it may be read
 */
public record Verstrekkingsvraag(
        String ontvanger, String doel, Grondslag grondslag, Onderbouwing onderbouwing, LocalDate tot) {

    public static final int DOEL_LENGTE = 500;
}
