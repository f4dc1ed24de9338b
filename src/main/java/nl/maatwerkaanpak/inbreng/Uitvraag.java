package nl.maatwerkaanpak.inbreng;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Grondslag;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The question to one partner what others need to know for this purpose, on a ground and before a date. It is answered
 * with inbreng or with "geen informatie", which is an answer too, or withdrawn by who asked.
 */
@Table(schema = "maatwerk", name = "uitvraag")
class Uitvraag {

    /** Where an uitvraag stands. */
    enum Status {
        GEVRAAGD,
        GELEVERD,
        GEEN_INFORMATIE,
        INGETROKKEN
    }

    @Id
    private UUID id;

    @InsertOnlyProperty
    private UUID casusId;

    @InsertOnlyProperty
    private UUID jongereId;

    @InsertOnlyProperty
    private String kenmerk;

    @InsertOnlyProperty
    private String wijk;

    @InsertOnlyProperty
    private String rol;

    @InsertOnlyProperty
    private String organisatie;

    @InsertOnlyProperty
    private String vraag = "";

    @InsertOnlyProperty
    private String doel = "";

    @InsertOnlyProperty
    private Grondslag grondslag = Grondslag.PUBLIEKE_TAAK;

    @InsertOnlyProperty
    private LocalDate uiterlijk;

    @InsertOnlyProperty
    private UUID gevraagdDoor;

    @InsertOnlyProperty
    private Instant gevraagdOp;

    private Status status = Status.GEVRAAGD;

    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable Instant beantwoordOp;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    @SuppressWarnings("ParameterCount") // a row as the database has it
    private Uitvraag(
            UUID id,
            UUID casusId,
            UUID jongereId,
            String kenmerk,
            String wijk,
            String rol,
            String organisatie,
            LocalDate uiterlijk,
            UUID gevraagdDoor,
            Instant gevraagdOp) {
        this.id = id;
        this.casusId = casusId;
        this.jongereId = jongereId;
        this.kenmerk = kenmerk;
        this.wijk = wijk;
        this.rol = rol;
        this.organisatie = organisatie;
        this.uiterlijk = uiterlijk;
        this.gevraagdDoor = gevraagdDoor;
        this.gevraagdOp = gevraagdOp;
    }

    static Uitvraag ask(CasusSummary casus, Partner partner, Uitvraagbrief brief, MedewerkerId door, Instant now) {
        var uitvraag = new Uitvraag(
                UUID.randomUUID(),
                casus.casus().value(),
                casus.jongere().value(),
                casus.kenmerk(),
                casus.wijk(),
                partner.rol(),
                partner.organisatie(),
                brief.uiterlijk(),
                door.value(),
                now);
        uitvraag.vraag = brief.vraag().strip();
        uitvraag.doel = brief.doel().strip();
        uitvraag.grondslag = brief.grondslag();
        return uitvraag;
    }

    /** The partner gave what there was. */
    void deliver(Instant now) {
        answer(Status.GELEVERD, now);
    }

    /** The partner has nothing that is needed for this purpose. */
    void answerNothing(Instant now) {
        answer(Status.GEEN_INFORMATIE, now);
    }

    /** Who asked does not need it any more. */
    void withdraw(Instant now) {
        answer(Status.INGETROKKEN, now);
    }

    private void answer(Status answer, Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("an uitvraag is answered once");
        }
        status = answer;
        beantwoordOp = now;
    }

    boolean isOpen() {
        return status == Status.GEVRAAGD;
    }

    boolean isWithdrawn() {
        return status == Status.INGETROKKEN;
    }

    UitvraagId id() {
        return new UitvraagId(id);
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

    String wijk() {
        return wijk;
    }

    String rol() {
        return rol;
    }

    String organisatie() {
        return organisatie;
    }

    String vraag() {
        return vraag;
    }

    String doel() {
        return doel;
    }

    Grondslag grondslag() {
        return grondslag;
    }

    LocalDate uiterlijk() {
        return uiterlijk;
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
}
