package nl.maatwerkaanpak.inbreng;

import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/**
 * A verstrekking as it is written down when somebody asks for it.
 *
 * @param gever the organisatie that gave the inbreng, a code
 * @param geverVroeg whether the giver asked, who then need not agree
 * @param namens whose right it is to ask: the asker's own, or that of whom they stand in for
 */
record Aanvraag(
        Uitvraag uitvraag,
        InbrengId inbreng,
        String gever,
        Partner ontvanger,
        Verstrekkingsoort soort,
        Verstrekkingsvraag vraag,
        boolean geverVroeg,
        MedewerkerId namens) {}
