package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one medewerker does before a date, agreed in a casus or after a weging. It carries the kenmerk of where it was
 * agreed. Its actiehouder accepts it, may postpone it twice, and tells the result or why it cannot be done; then, and when it
 * was postponed too often, who leads the casus decides what follows. Nothing ends by itself.
 */
@Table(schema = "maatwerk", name = "actie")
class Actie {

    /** Who postpones more often gives it back: then it is not a matter of time. */
    static final int MAX_UITSTEL = 2;

    @Id
    private UUID id;

    @InsertOnlyProperty
    private @Nullable UUID casusId;

    @InsertOnlyProperty
    private @Nullable UUID signaalId;

    @InsertOnlyProperty
    private String kenmerk;

    @InsertOnlyProperty
    private String wijk;

    @InsertOnlyProperty
    private String omschrijving;

    private UUID actiehouder;
    private LocalDate uiterlijk;

    @InsertOnlyProperty
    private UUID afgesprokenDoor;

    @InsertOnlyProperty
    @SuppressWarnings("UnusedVariable") // for the database
    private Instant afgesprokenOp;

    private @Nullable Instant geaccepteerdOp;
    private int keerUitgesteld;
    private @Nullable Instant teruggegevenOp;
    private @Nullable String teruggaafreden;
    private @Nullable Actievervolg vervolg;
    private @Nullable String vervolgToelichting;
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

    /** The actiehouder will do it. */
    void accept(Instant now) {
        requireOpen();
        geaccepteerdOp = now;
    }

    void postpone(LocalDate until) {
        requireOpen();
        if (!mayBePostponed()) {
            throw new IllegalStateException("an actie is postponed twice at most");
        }
        uiterlijk = until;
        keerUitgesteld++;
    }

    boolean mayBePostponed() {
        return keerUitgesteld < MAX_UITSTEL;
    }

    /** It cannot be done: who leads decides what follows. */
    void giveBack(String reason, Instant now) {
        requireOpen();
        teruggaafreden = reason.strip();
        teruggegevenOp = now;
    }

    /** What came of giving it back; once. */
    void followUp(Actievervolg next, String why) {
        if (!awaitsFollowUp()) {
            throw new IllegalStateException("nothing to follow up");
        }
        vervolg = next;
        vervolgToelichting = why.strip();
    }

    /** Its casus closes: what was not done yet is not done by this actiehouder any more. */
    void end(Actievervolg next, String why, Instant now) {
        if (isOpen()) {
            giveBack(why, now);
        }
        followUp(next, why);
    }

    void finish(String result, Instant now) {
        requireOpen();
        resultaat = result.strip();
        afgerondOp = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("an actie ends once");
        }
    }

    /** Still to be done by its actiehouder. */
    boolean isOpen() {
        return !isDone() && !isGivenBack();
    }

    boolean isGivenBack() {
        return teruggegevenOp != null;
    }

    /** Given back, and nobody decided what follows yet. */
    boolean awaitsFollowUp() {
        return isGivenBack() && vervolg == null;
    }

    /** Nobody has to do it any more, and nobody has to decide about it. */
    boolean isOver() {
        return isDone() || vervolg != null;
    }

    boolean isAccepted() {
        return geaccepteerdOp != null;
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

    @Nullable
    SignaalId signaal() {
        return signaalId == null ? null : new SignaalId(signaalId);
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

    int keerUitgesteld() {
        return keerUitgesteld;
    }

    @Nullable
    String teruggaafreden() {
        return teruggaafreden;
    }

    @Nullable
    Actievervolg vervolg() {
        return vervolg;
    }

    @Nullable
    String vervolgToelichting() {
        return vervolgToelichting;
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
