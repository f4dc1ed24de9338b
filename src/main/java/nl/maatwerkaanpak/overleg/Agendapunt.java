package nl.maatwerkaanpak.overleg;

import java.time.Instant;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.jongere.JongereId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One casus on the agenda of one overleg, with the question that the overleg answers and its own participants. It ends
 * with a besluit, once, or is taken off the agenda before: who comes second is told so by the version.
 */
@Table(schema = "maatwerk", name = "agendapunt")
final class Agendapunt {

    @Id
    private final UUID id;

    @InsertOnlyProperty
    private final UUID overlegId;

    @InsertOnlyProperty
    private final UUID casusId;

    @InsertOnlyProperty
    private final UUID jongereId;

    @InsertOnlyProperty
    private final String kenmerk;

    @InsertOnlyProperty
    private final String vraag;

    @InsertOnlyProperty
    private final int volgnummer;

    private @Nullable Instant beslotenOp;
    private @Nullable Instant ingetrokkenOp;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    private Agendapunt(
            UUID id,
            UUID overlegId,
            UUID casusId,
            UUID jongereId,
            String kenmerk,
            String vraag,
            int volgnummer,
            @Nullable Instant beslotenOp,
            @Nullable Instant ingetrokkenOp,
            @Nullable Integer version) {
        this.id = id;
        this.overlegId = overlegId;
        this.casusId = casusId;
        this.jongereId = jongereId;
        this.kenmerk = kenmerk;
        this.vraag = vraag;
        this.volgnummer = volgnummer;
        this.beslotenOp = beslotenOp;
        this.ingetrokkenOp = ingetrokkenOp;
        this.version = version;
    }

    static Agendapunt of(CasusSummary casus, OverlegId overleg, String vraag, int volgnummer) {
        return new Agendapunt(
                UUID.randomUUID(),
                overleg.value(),
                casus.casus().value(),
                casus.jongere().value(),
                casus.kenmerk(),
                vraag,
                volgnummer,
                null,
                null,
                null);
    }

    void decide(Instant now) {
        requireOpen();
        beslotenOp = now;
    }

    void withdraw(Instant now) {
        requireOpen();
        ingetrokkenOp = now;
    }

    private void requireOpen() {
        if (isDecided() || isWithdrawn()) {
            throw new IllegalStateException("agendapunt %s is done".formatted(id));
        }
    }

    boolean isWithdrawn() {
        return ingetrokkenOp != null;
    }

    boolean isDecided() {
        return beslotenOp != null;
    }

    AgendapuntId id() {
        return new AgendapuntId(id);
    }

    OverlegId overleg() {
        return new OverlegId(overlegId);
    }

    CasusId casus() {
        return new CasusId(casusId);
    }

    JongereId jongere() {
        return new JongereId(jongereId);
    }

    String kenmerk() {
        return kenmerk;
    }

    String vraag() {
        return vraag;
    }

    int volgnummer() {
        return volgnummer;
    }
}
