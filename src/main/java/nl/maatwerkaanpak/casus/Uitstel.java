package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A request to wait with informing, because knowing it now would do harm. Asked by who leads the casus with a reason and a
 * day on which it is looked at again; judged, once, by a voorzitter or privacyfunctionaris who did not ask it. It lapses
 * when those concerned are informed before it is judged.
 */
@Table(schema = "maatwerk", name = "uitstel")
class Uitstel {

    /** Where a request stands. */
    enum Status {
        GEVRAAGD,
        GOEDGEKEURD,
        AFGEWEZEN,
        VERVALLEN
    }

    @Id
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID id;

    @InsertOnlyProperty
    private UUID casusId;

    @InsertOnlyProperty
    private String leeftijd = "";

    @InsertOnlyProperty
    private Informeerplicht plicht = Informeerplicht.ONBEKEND;

    @InsertOnlyProperty
    private Uitstelreden reden;

    @InsertOnlyProperty
    private String toelichting;

    @InsertOnlyProperty
    private LocalDate herzienOp;

    @InsertOnlyProperty
    private UUID gevraagdDoor;

    @InsertOnlyProperty
    private Instant gevraagdOp;

    private Status status = Status.GEVRAAGD;
    private @Nullable UUID beoordeeldDoor;

    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable Instant beoordeeldOp;

    private @Nullable String motivering;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    private Uitstel(
            UUID id,
            UUID casusId,
            Uitstelreden reden,
            String toelichting,
            LocalDate herzienOp,
            UUID gevraagdDoor,
            Instant gevraagdOp) {
        this.id = id;
        this.casusId = casusId;
        this.reden = reden;
        this.toelichting = toelichting;
        this.herzienOp = herzienOp;
        this.gevraagdDoor = gevraagdDoor;
        this.gevraagdOp = gevraagdOp;
    }

    static Uitstel ask(CasusId casus, Uitstelvraag vraag, MedewerkerId door, Instant now) {
        return new Uitstel(
                UUID.randomUUID(),
                casus.value(),
                vraag.reden(),
                vraag.toelichting().strip(),
                vraag.herzienOp(),
                door.value(),
                now);
    }

    /** Whom it concerns, as far as who judges needs it: the age as it was known, and never the name. */
    Uitstel about(String age, Informeerplicht duty) {
        leeftijd = age;
        plicht = duty;
        return this;
    }

    void judge(boolean goedgekeurd, String why, MedewerkerId door, Instant now) {
        requireAsked();
        if (wasAskedBy(door)) {
            throw new IllegalStateException("nobody judges their own request");
        }
        status = goedgekeurd ? Status.GOEDGEKEURD : Status.AFGEWEZEN;
        motivering = why.strip();
        beoordeeldDoor = door.value();
        beoordeeldOp = now;
    }

    void lapse() {
        requireAsked();
        status = Status.VERVALLEN;
    }

    private void requireAsked() {
        if (!isAsked()) {
            throw new IllegalStateException("this request is over");
        }
    }

    boolean isAsked() {
        return status == Status.GEVRAAGD;
    }

    /** Whether it still says what to do on this day: asked for, or approved until later. */
    boolean standsOn(LocalDate day) {
        return isAsked() || (status == Status.GOEDGEKEURD && herzienOp.isAfter(day));
    }

    boolean wasAskedBy(MedewerkerId medewerker) {
        return gevraagdDoor.equals(medewerker.value());
    }

    CasusId casus() {
        return new CasusId(casusId);
    }

    String leeftijd() {
        return leeftijd;
    }

    Informeerplicht plicht() {
        return plicht;
    }

    Uitstelreden reden() {
        return reden;
    }

    String toelichting() {
        return toelichting;
    }

    LocalDate herzienOp() {
        return herzienOp;
    }

    MedewerkerId gevraagdDoor() {
        return new MedewerkerId(gevraagdDoor);
    }

    Instant gevraagdOp() {
        return gevraagdOp;
    }

    Status status() {
        return status;
    }

    @Nullable
    MedewerkerId beoordeeldDoor() {
        return beoordeeldDoor == null ? null : new MedewerkerId(beoordeeldDoor);
    }

    @Nullable
    String motivering() {
        return motivering;
    }
}
