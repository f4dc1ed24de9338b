package nl.maatwerkaanpak.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * What a process knows: ids, codes, dates and booleans. There is no way to put in anything else, so that no name and no
 * free text reaches the engine's tables.
 */
final class Procesgegevens {

    static final String KENMERK = "kenmerk";
    static final String WIJK = "wijk";
    static final String CASUS = "casusId";
    static final String ORGANISATIE = "organisatie";
    static final String CASUSREGISSEUR = "casusregisseur";
    static final String UITVOERDER = "uitvoerder";
    static final String VERVOLG_UITERLIJK = "vervolgUiterlijk";

    private final Map<String, Object> values = new TreeMap<>();

    private Procesgegevens() {}

    static Procesgegevens none() {
        return new Procesgegevens();
    }

    static Procesgegevens about(String kenmerk) {
        return none().code(KENMERK, kenmerk);
    }

    static Procesgegevens about(String kenmerk, String wijk) {
        return about(kenmerk).code(WIJK, wijk);
    }

    Procesgegevens casus(@Nullable CasusId casus) {
        return code(CASUS, casus == null ? null : casus.toString());
    }

    /** A code of aanpak or of an enumeration; absent when there is none. */
    Procesgegevens code(String name, @Nullable String code) {
        if (code != null) {
            values.put(name, code);
        }
        return this;
    }

    Procesgegevens medewerker(String name, MedewerkerId medewerker) {
        values.put(name, medewerker.toString());
        return this;
    }

    Procesgegevens flag(String name, boolean value) {
        values.put(name, value);
        return this;
    }

    Procesgegevens moment(String name, Instant moment) {
        values.put(name, Date.from(moment));
        return this;
    }

    /** For a model that asks for the moment, whether there is one or not. */
    Procesgegevens momentIfAny(String name, @Nullable Instant moment) {
        values.put(name, moment == null ? null : Date.from(moment));
        return this;
    }

    /** A deadline under the given name, with the moments of its reminder and its escalation. */
    Procesgegevens termijn(String name, Termijn termijn) {
        return moment(name, termijn.uiterlijk())
                .moment("herinneringOp", termijn.herinneringOp())
                .moment("escalatieOp", termijn.escalatieOp());
    }

    Procesgegevens with(Actietermijn termijn) {
        return moment("uiterlijk", termijn.uiterlijk())
                .moment("herinneringOp", termijn.herinneringOp())
                .moment("meldingOp", termijn.meldingOp())
                .moment("escalatieOp", termijn.escalatieOp());
    }

    /** As {@link #termijn}, of one of several deadlines in a process: each moment carries the name of its own. */
    Procesgegevens termijnOf(String name, Termijn termijn) {
        return moment(name + "Uiterlijk", termijn.uiterlijk())
                .moment(name + "HerinneringOp", termijn.herinneringOp())
                .moment(name + "EscalatieOp", termijn.escalatieOp());
    }

    Map<String, Object> asMap() {
        return values;
    }
}
