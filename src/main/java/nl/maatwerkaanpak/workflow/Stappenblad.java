package nl.maatwerkaanpak.workflow;

import java.time.Instant;
import java.util.List;
import nl.maatwerkaanpak.casus.CasusSummary;
import org.jspecify.annotations.Nullable;

/** What runs for a casus, and at which step each of it waits. */
public record Stappenblad(CasusSummary casus, List<Lopend> lopend) {

    public Stappenblad {
        lopend = List.copyOf(lopend);
    }

    /**
     * A process that runs.
     *
     * @param proces the key of its model, and the version of it that this one runs by
     * @param kenmerk the number of what it is about, such as V-2026-0001
     */
    public record Lopend(String naam, String proces, int versie, String kenmerk, List<Stap> stappen) {

        public Lopend {
            stappen = List.copyOf(stappen);
        }

        /** The ids of the steps in the model, for a drawing. */
        public String ids() {
            return String.join(" ", stappen.stream().map(Stap::id).toList());
        }
    }

    /**
     * Where it waits: for somebody, or for a moment.
     *
     * @param id of the step in the model
     * @param eigenaar the name of whom it waits for, once somebody took it
     * @param rol the role that it is offered to, as long as nobody took it
     * @param uiterlijk before when somebody does it
     * @param wachtTot the moment that it waits for
     */
    public record Stap(
            String id,
            String naam,
            @Nullable String eigenaar,
            @Nullable String rol,
            @Nullable Instant uiterlijk,
            @Nullable Instant wachtTot) {}
}
