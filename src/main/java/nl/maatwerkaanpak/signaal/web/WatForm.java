package nl.maatwerkaanpak.signaal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.maatwerkaanpak.signaal.Concept;
import nl.maatwerkaanpak.signaal.Lengte;
import nl.maatwerkaanpak.web.Keuze;
import org.jspecify.annotations.Nullable;

/**
 * Step 3: what was seen, what the reporter thinks of it and how they know, each apart.
 *
 * @param bron who told it, when the tiles do not name them
 */
record WatForm(
        @NotBlank(message = "{signaal.soort.leeg}") @Nullable
        String soort,

        @NotBlank(message = "{signaal.feit.leeg}") @Size(max = Lengte.FEIT) @Nullable
        String feit,

        @Size(max = Lengte.DUIDING) @Nullable String duiding,

        @NotBlank(message = "{signaal.herkomst.leeg}") @Nullable
        String herkomst,

        @Size(max = Lengte.HERKOMST) @Nullable String bron) {

    static final String ANDERS = "anders";

    /** The sources with a tile of their own: the code is what the signaal says. */
    static final List<Keuze> HERKOMSTEN = List.of(
            new Keuze("eigen waarneming", "signaal.herkomst.zelf"),
            new Keuze("bewoner", "signaal.herkomst.bewoner"),
            new Keuze("jongere zelf", "signaal.herkomst.jongere"),
            new Keuze("school", "signaal.herkomst.school"),
            new Keuze(ANDERS, "signaal.herkomst.anders"));

    static WatForm of(Concept concept) {
        var herkomst = concept.herkomst();
        var hasTile = herkomst == null
                || HERKOMSTEN.stream().anyMatch(keuze -> keuze.code().equals(herkomst));
        return new WatForm(
                concept.soort(),
                concept.feit(),
                concept.duiding(),
                hasTile ? herkomst : ANDERS,
                hasTile ? null : herkomst);
    }

    boolean asksForBron() {
        return ANDERS.equals(herkomst) && (bron == null || bron.isBlank());
    }

    String source() {
        return String.valueOf(ANDERS.equals(herkomst) ? bron : herkomst);
    }
}
