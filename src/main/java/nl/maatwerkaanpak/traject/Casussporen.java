package nl.maatwerkaanpak.traject;

import java.util.List;

/** The verwijzingen and trajecten of a casus, oldest first, and whether the reader may refer. */
public record Casussporen(List<Spoor> sporen, boolean mayRefer) {

    public Casussporen {
        sporen = List.copyOf(sporen);
    }
}
