package nl.maatwerkaanpak.verzegeling;

import java.time.Instant;
import java.util.List;

/** One check of all seals, and what it found; nothing found is the normal outcome. */
public record Controle(
        Instant begonnenOp, Instant geeindigdOp, long blokken, long regels, List<Bevinding> bevindingen) {

    public boolean isHeel() {
        return bevindingen.isEmpty();
    }
}
