package nl.maatwerkaanpak.fenomeen;

import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that signalen show together: opened by a coordinator, kept by its owner, taken up, and closed with a reason; a
 * closed one can be opened again.
 *
 * @param kenmerk its number, such as F-2026-0001
 * @param sluitreden why it was closed, as long as it is
 * @param versie counts the changes, so that the second of two who change it is told
 */
public record Fenomeen(
        FenomeenId id,
        String kenmerk,
        Fenomeentekst tekst,
        MedewerkerId eigenaar,
        Fenomeenstatus status,
        @Nullable String sluitreden,
        int versie) {

    public boolean open() {
        return status != Fenomeenstatus.GESLOTEN;
    }
}
