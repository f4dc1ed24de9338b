package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The regie around one jongere. Opens at inclusie with the coordinator as procesregisseur, gets a casusregisseur, is under
 * way once the jongere is informed too (or that is postponed with approval), is closed with a reason,
 * and can be reopened. A jongere has at most one open casus.
 */
@Table(schema = "maatwerk", name = "casus")
class Casus {

    @Id
    private UUID id;

    @InsertOnlyProperty
    private String kenmerk;

    @InsertOnlyProperty
    private UUID jongereId;

    @InsertOnlyProperty
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID aanmeldingId;

    @InsertOnlyProperty
    private String wijk;

    private Casusstatus status = Casusstatus.VOORBEREIDING;

    private UUID procesregisseur;

    private @Nullable UUID casusregisseur;
    private @Nullable Instant geinformeerdOp;
    private @Nullable LocalDate uitgesteldTot;

    @InsertOnlyProperty
    private Instant geopendOp;

    private @Nullable Instant geslotenOp;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    private Casus(
            UUID id,
            String kenmerk,
            UUID jongereId,
            UUID aanmeldingId,
            String wijk,
            UUID procesregisseur,
            Instant geopendOp) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.jongereId = jongereId;
        this.aanmeldingId = aanmeldingId;
        this.wijk = wijk;
        this.procesregisseur = procesregisseur;
        this.geopendOp = geopendOp;
    }

    static Casus open(String kenmerk, Aanmelding aanmelding, MedewerkerId procesregisseur, Instant now) {
        return new Casus(
                UUID.randomUUID(),
                kenmerk,
                aanmelding.jongere().value(),
                aanmelding.id().value(),
                aanmelding.wijk(),
                procesregisseur.value(),
                now);
    }

    void assign(MedewerkerId medewerker) {
        requireOpen();
        casusregisseur = medewerker.value();
        progress();
    }

    /** Another coordinator has the procesregie from now on. */
    void handProcesregie(MedewerkerId medewerker) {
        procesregisseur = medewerker.value();
    }

    /** Everybody who has to know knows. Returns whether this was the first time: from then on may be shared. */
    boolean inform(Instant now) {
        requireOpen();
        var first = geinformeerdOp == null;
        if (first) {
            geinformeerdOp = now;
        }
        progress();
        return first;
    }

    /** Informing is postponed with approval: until and including this day may be shared. */
    void postpone(LocalDate until) {
        requireOpen();
        uitgesteldTot = until;
        progress();
    }

    /**
     * Whether inbreng may be asked and shared: those concerned are informed, or an approved postponement has not passed
     * (AVG art. 14).
     */
    boolean mayShare(LocalDate today) {
        return isInformed() || (uitgesteldTot != null && !uitgesteldTot.isBefore(today));
    }

    void close(Instant now) {
        requireOpen();
        geslotenOp = now;
        status = Casusstatus.GESLOTEN;
    }

    /** Goes on where it was closed: what was in it stays. */
    void reopen() {
        if (isOpen()) {
            throw new IllegalStateException(kenmerk + " is open");
        }
        geslotenOp = null;
        status = Casusstatus.VOORBEREIDING;
        progress();
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException(kenmerk + " is closed");
        }
    }

    boolean isOpen() {
        return geslotenOp == null;
    }

    boolean isInformed() {
        return geinformeerdOp != null;
    }

    CasusEvent.Regie regie() {
        return new CasusEvent.Regie(
                id(),
                kenmerk,
                wijk,
                procesregisseur(),
                casusregisseur == null ? procesregisseur() : new MedewerkerId(casusregisseur));
    }

    CasusSummary summary(LocalDate today) {
        return new CasusSummary(
                id(), kenmerk, wijk, jongere(), procesregisseur(), casusregisseur(), mayShare(today), isOpen());
    }

    CasusId id() {
        return new CasusId(id);
    }

    String kenmerk() {
        return kenmerk;
    }

    JongereId jongere() {
        return new JongereId(jongereId);
    }

    String wijk() {
        return wijk;
    }

    Casusstatus status() {
        return status;
    }

    MedewerkerId procesregisseur() {
        return new MedewerkerId(procesregisseur);
    }

    @Nullable
    MedewerkerId casusregisseur() {
        return casusregisseur == null ? null : new MedewerkerId(casusregisseur);
    }

    /** The last day on which informing may wait; absent when that was never approved. */
    @Nullable
    LocalDate uitgesteldTot() {
        return uitgesteldTot;
    }

    Instant geopendOp() {
        return geopendOp;
    }

    private void progress() {
        if (casusregisseur != null && (isInformed() || uitgesteldTot != null)) {
            status = Casusstatus.IN_UITVOERING;
        }
    }
}
