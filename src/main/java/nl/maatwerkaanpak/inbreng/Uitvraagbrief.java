package nl.maatwerkaanpak.inbreng;

import java.time.LocalDate;
import nl.maatwerkaanpak.privacy.Grondslag;

/**
 * What a partner is asked.
 *
 * @param vraag the question, as narrow as it can be
 * @param doel what it is needed for (AVG art. 5(1)(b))
 * @param uiterlijk the last day on which the answer is in time
 */
public record Uitvraagbrief(String vraag, String doel, Grondslag grondslag, LocalDate uiterlijk) {

    public static final int VRAAG_LENGTE = 1000;
    public static final int DOEL_LENGTE = 500;
}
