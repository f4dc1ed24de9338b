package nl.maatwerkaanpak.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a medewerker may do with one onderwerp, each act with its reason. Computed once for a page, deny by default.
 *
 * @param redenen why they see it, since when and by whom
 */
public record Rechten(Map<Handeling, Oordeel> oordelen, List<Reden> redenen) {

    public boolean may(Handeling handeling) {
        var oordeel = oordelen.get(handeling);
        return oordeel != null && oordeel.toegestaan();
    }

    /** For templates: whether the act with this name is allowed. */
    public boolean may(String handeling) {
        return may(Handeling.valueOf(handeling));
    }

    /** Why this medewerker sees the onderwerp: the codes of their own relaties that allow anything. */
    public Set<String> gronden() {
        return oordelen.values().stream()
                .filter(oordeel -> oordeel.toegestaan() && oordeel.namens() == null)
                .map(Oordeel::grond)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
