package nl.maatwerkaanpak.plan;

import java.time.Instant;
import java.util.List;
import nl.maatwerkaanpak.jongere.Leefgebied;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan as its page shows it to one reader: who leads the casus sees every agreement, a partner the goals and
 * their own organisatie's agreements.
 *
 * @param versie 0 when nothing was established yet
 * @param vastgesteldOp absent for the concept
 */
public record Plan(int versie, @Nullable Instant vastgesteldOp, int laatsteVersie, List<Doel> doelen) {

    public boolean concept() {
        return vastgesteldOp == null;
    }

    /** The numbers of all established versions, newest first. */
    public List<Integer> versies() {
        return java.util.stream.IntStream.iterate(laatsteVersie, nummer -> nummer > 0, nummer -> nummer - 1)
                .boxed()
                .toList();
    }

    /** A goal with the agreements that the reader may see. */
    public record Doel(
            PlandoelId id,
            Leefgebied leefgebied,
            String doel,
            @Nullable String eigenWoorden,
            boolean nieuw,
            List<Planregel> regels) {}
}
