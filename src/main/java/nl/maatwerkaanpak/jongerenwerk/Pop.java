package nl.maatwerkaanpak.jongerenwerk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.traject.Stap;
import nl.maatwerkaanpak.traject.Trajectblad;
import org.jspecify.annotations.Nullable;

/**
 * The POP of a jongere as who guides reads it.
 *
 * @param eigenWoorden what the jongere wanted at the intake; nothing before it
 * @param doelen oldest first
 */
public record Pop(Trajectblad traject, @Nullable String eigenWoorden, List<Popdoel> doelen) {

    public Pop {
        doelen = List.copyOf(doelen);
    }

    /** Whether the intake comes next. */
    public boolean begint() {
        return traject.stap() == Stap.DOELEN;
    }

    /** Whether goals can be set, reached and let go. */
    public boolean loopt() {
        return eigenWoorden != null && traject.stap() == Stap.BEGELEIDEN;
    }

    /** One of its goals; to who knows none by this id there is none. */
    public Popdoel read(PopdoelId id) {
        return doelen.stream()
                .filter(doel -> doel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new GeenToegang(Handeling.TRAJECT_LEZEN));
    }

    /** The goals that run, by leefgebied. */
    public Map<Leefgebied, List<Popdoel>> lopend() {
        return doelen.stream()
                .filter(Popdoel::loopt)
                .collect(Collectors.groupingBy(Popdoel::leefgebied, TreeMap::new, Collectors.toList()));
    }

    /** The goals that were reached or let go. */
    public List<Popdoel> afgerond() {
        return doelen.stream().filter(doel -> !doel.loopt()).toList();
    }
}
