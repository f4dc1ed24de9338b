package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.signaal.WegingQueries.Ongewogen;
import nl.maatwerkaanpak.taak.Taakrij;
import nl.maatwerkaanpak.taak.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for its weging, and how often the advice on it is followed. */
@Component
@Transactional
public class Weegstapel {

    /** More than a screen or four; what comes after has a later deadline. */
    public static final int MOST = 100;

    private static final String WEGEN = "userTask_weighSignaal";

    private static final Comparator<Weegregel> PRESSING = Comparator.<Weegregel, Boolean>comparing(
                    regel -> !regel.spoed())
            .thenComparing(
                    regel -> Optional.ofNullable(regel.taak().uiterlijk()).orElse(Instant.MAX));

    private final Taken taken;
    private final WegingQueries queries;
    private final Voornemens voornemens;
    private final Adviestelling telling;
    private final Toegang toegang;

    Weegstapel(Taken taken, WegingQueries queries, Voornemens voornemens, Adviestelling telling, Toegang toegang) {
        this.taken = taken;
        this.queries = queries;
        this.voornemens = voornemens;
        this.telling = telling;
        this.toegang = toegang;
    }

    /** Whether the acting medewerker has this list. */
    public boolean isFor() {
        return toegang.may(Handeling.WEEGLIJST_LEZEN);
    }

    /** Refuses whom the list is not for. */
    public void requireList() {
        toegang.require(Handeling.WEEGLIJST_LEZEN);
    }

    /** The own signalen and those of nobody, spoed first and then by deadline; at most {@link #MOST}. */
    public List<Weegregel> list() {
        toegang.require(Handeling.WEEGLIJST_LEZEN);
        var ongewogen = queries.ongewogen();
        var pending = voornemens.pending();
        return taken.ofSoort(WEGEN, MOST).stream()
                .map(taak -> regel(taak, ongewogen.get(taak.kenmerk()), pending))
                .sorted(PRESSING)
                .toList();
    }

    /** The numbers of the last twelve months, for each rule of the advice. */
    public List<Adviescijfer> cijfers() {
        toegang.require(Handeling.ADVIESCIJFERS_LEZEN);
        return telling.list();
    }

    /** Of these signalen the numbers of those for which this outcome is none that the advice names. */
    public List<String> deviating(List<Weegregel> regels, Uitkomst uitkomst) {
        toegang.require(Handeling.WEEGLIJST_LEZEN);
        return regels.stream()
                .filter(regel ->
                        regel.signaal() != null && Advies.deviates(queries.adviezen(regel.signaal()), uitkomst))
                .map(regel -> regel.taak().kenmerk())
                .toList();
    }

    private static Weegregel regel(Taakrij taak, @Nullable Ongewogen own, Map<SignaalId, Voornemen> pending) {
        return own == null || !taak.mine()
                ? new Weegregel(taak, null, null, false, Optional.empty())
                : new Weegregel(
                        taak, own.signaal(), own.plek(), own.spoed(), Optional.ofNullable(pending.get(own.signaal())));
    }
}
