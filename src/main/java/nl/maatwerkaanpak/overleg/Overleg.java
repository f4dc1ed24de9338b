package nl.maatwerkaanpak.overleg;

import java.time.Instant;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A casuistiekoverleg: planned by a coordinator, moved when that is needed, held when every agendapunt has its besluit, and
 * done when the voorzitter has approved the record; or called off. It says nothing about anybody; that is in its agendapunten.
 */
@Table(schema = "maatwerk", name = "overleg")
final class Overleg {

    @Id
    private final UUID id;

    @InsertOnlyProperty
    private final String kenmerk;

    private UUID coordinator;
    private UUID voorzitter;
    private Instant begin;
    private String plaats;
    private Overlegstatus status;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    private Overleg(
            UUID id,
            String kenmerk,
            UUID coordinator,
            UUID voorzitter,
            Instant begin,
            String plaats,
            Overlegstatus status,
            @Nullable Integer version) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.coordinator = coordinator;
        this.voorzitter = voorzitter;
        this.begin = begin;
        this.plaats = plaats;
        this.status = status;
        this.version = version;
    }

    static Overleg plan(
            OverlegId id,
            String kenmerk,
            MedewerkerId coordinator,
            MedewerkerId voorzitter,
            Instant begin,
            String plaats) {
        return new Overleg(
                id.value(),
                kenmerk,
                coordinator.value(),
                voorzitter.value(),
                begin,
                plaats,
                Overlegstatus.GEPLAND,
                null);
    }

    void handOverCoordination(MedewerkerId to) {
        coordinator = to.value();
    }

    void handOverChair(MedewerkerId to) {
        voorzitter = to.value();
    }

    /** Another time, another place, or both. */
    void reschedule(Instant newBegin, String newPlaats) {
        move(Overlegstatus.GEPLAND, Overlegstatus.GEPLAND);
        begin = newBegin;
        plaats = newPlaats;
    }

    void callOff() {
        move(Overlegstatus.GEPLAND, Overlegstatus.AFGEZEGD);
    }

    void hold() {
        move(Overlegstatus.GEPLAND, Overlegstatus.GEHOUDEN);
    }

    void approve() {
        move(Overlegstatus.GEHOUDEN, Overlegstatus.VASTGESTELD);
    }

    OverlegId id() {
        return new OverlegId(id);
    }

    String kenmerk() {
        return kenmerk;
    }

    MedewerkerId coordinator() {
        return new MedewerkerId(coordinator);
    }

    MedewerkerId voorzitter() {
        return new MedewerkerId(voorzitter);
    }

    Instant begin() {
        return begin;
    }

    String plaats() {
        return plaats;
    }

    Overlegstatus status() {
        return status;
    }

    boolean isPlanned() {
        return status == Overlegstatus.GEPLAND;
    }

    /** Grows with every change, so that somebody who looked at an older one is told. */
    int version() {
        return version == null ? 0 : version;
    }

    private void move(Overlegstatus from, Overlegstatus to) {
        if (status != from) {
            throw new IllegalStateException("overleg %s is %s, not %s".formatted(id, status, from));
        }
        status = to;
    }
}
