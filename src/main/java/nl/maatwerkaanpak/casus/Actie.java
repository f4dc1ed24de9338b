package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one medewerker does before a date, agreed in a casus or after a weging. It carries the kenmerk of where it was
 * agreed, and is over when its actiehouder tells the result.
 */
@Table(schema = "maatwerk", name = "actie")
class Actie {

    @Id
    private UUID id;

    private @Nullable UUID casusId;

    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable UUID signaalId;

    private String kenmerk;
    private String wijk;
    private String omschrijving;
    private UUID actiehouder;
    private LocalDate uiterlijk;
    private UUID afgesprokenDoor;

    @SuppressWarnings("UnusedVariable") // for the database
    private Instant afgesprokenOp;

    private @Nullable Instant afgerondOp;
    private @Nullable String resultaat;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    private Actie(
            UUID id,
            String kenmerk,
            String wijk,
            String omschrijving,
            UUID actiehouder,
            LocalDate uiterlijk,
            UUID afgesprokenDoor,
            Instant afgesprokenOp) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.wijk = wijk;
        this.omschrijving = omschrijving;
        this.actiehouder = actiehouder;
        this.uiterlijk = uiterlijk;
        this.afgesprokenDoor = afgesprokenDoor;
        this.afgesprokenOp = afgesprokenOp;
    }

    static Actie agree(Afspraak afspraak, MedewerkerId door, Instant now) {
        var actie = new Actie(
                UUID.randomUUID(),
                afspraak.kenmerk(),
                afspraak.wijk(),
                afspraak.omschrijving().strip(),
                afspraak.actiehouder().value(),
                afspraak.uiterlijk(),
                door.value(),
                now);
        actie.casusId = afspraak.casus() == null ? null : afspraak.casus().value();
        actie.signaalId = afspraak.signaal() == null ? null : afspraak.signaal().value();
        return actie;
    }

    void handOver(MedewerkerId to) {
        actiehouder = to.value();
    }

    void finish(String result, Instant now) {
        if (isDone()) {
            throw new IllegalStateException("an actie is finished once");
        }
        resultaat = result.strip();
        afgerondOp = now;
    }

    boolean isDone() {
        return afgerondOp != null;
    }

    ActieId id() {
        return new ActieId(id);
    }

    @Nullable
    CasusId casus() {
        return casusId == null ? null : new CasusId(casusId);
    }

    String kenmerk() {
        return kenmerk;
    }

    String wijk() {
        return wijk;
    }

    String omschrijving() {
        return omschrijving;
    }

    MedewerkerId actiehouder() {
        return new MedewerkerId(actiehouder);
    }

    LocalDate uiterlijk() {
        return uiterlijk;
    }

    MedewerkerId afgesprokenDoor() {
        return new MedewerkerId(afgesprokenDoor);
    }

    @Nullable
    Instant afgerondOp() {
        return afgerondOp;
    }

    @Nullable
    String resultaat() {
        return resultaat;
    }
}
