package nl.maatwerkaanpak.casus;

import java.util.List;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.privacy.Afscherming;

/**
 * To whom a dossier is and was closed, for who leads it.
 *
 * @param kenmerk the number of the dossier
 * @param collegas to whom it can be closed
 * @param sluitbaar whether the reader may close it now
 */
public record Afschermblad(
        String kenmerk, List<Afscherming> afschermingen, List<Medewerker> collegas, boolean sluitbaar) {

    public Afschermblad {
        afschermingen = List.copyOf(afschermingen);
        collegas = List.copyOf(collegas);
    }
}
