package nl.maatwerkaanpak.casus;

import java.util.List;
import nl.maatwerkaanpak.privacy.Inzage;

/** Who looked in a casus and who worked in it, newest first. */
public record Casusinzagen(CasusSummary casus, List<Inzage> inzagen) {

    public Casusinzagen {
        inzagen = List.copyOf(inzagen);
    }
}
