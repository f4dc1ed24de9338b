package nl.maatwerkaanpak.casus;

import java.util.List;

/**
 * How a casus is closed: what came of it, how those concerned heard it, and what becomes of every actie that is not done.
 *
 * @param terugkoppeling how the jongere, or those with authority, heard that the casus closes
 * @param verteld what was said and what they said to it; why nobody was told, when nobody was
 * @param restacties one for each actie that is not over
 */
public record Sluiting(
        Afsluitreden reden,
        String toelichting,
        Terugkoppeling terugkoppeling,
        String verteld,
        List<Restactie> restacties) {

    public Sluiting {
        restacties = List.copyOf(restacties);
    }
}
