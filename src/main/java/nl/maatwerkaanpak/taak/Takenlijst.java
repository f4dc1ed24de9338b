package nl.maatwerkaanpak.taak;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a view on the work list.
 *
 * @param aantallen how many rows each view has, with the same filter
 * @param volgende where the next page starts, or nothing on the last
 */
public record Takenlijst(
        Weergave weergave,
        List<Taakrij> rijen,
        Map<Weergave, Aantal> aantallen,
        @Nullable String volgende) {

    public Takenlijst {
        rijen = List.copyOf(rijen);
        aantallen = Map.copyOf(aantallen);
    }

    /** Whether there is no work at all for the reader, in any view. */
    public boolean withoutWork() {
        return aantallen.values().stream().allMatch(count -> count.waarde() == 0);
    }

    /** A count that stops counting: beyond 99 the difference tells nobody anything. */
    public record Aantal(int waarde) {

        static final int GRENS = 99;

        public String tekst() {
            return waarde > GRENS ? GRENS + "+" : Integer.toString(waarde);
        }
    }
}
