package nl.maatwerkaanpak.traject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The help of one partner for one jongere. With goals it goes from goals to guidance; with a placement from intake over
 * the search for a place to work, and back to the search when the work stops. It ends with an outcome, and then asks the casusregisseur what follows.
 */
@Table(schema = "maatwerk", name = "traject")
final class Traject {

    @Id
    private UUID id;

    @InsertOnlyProperty
    private String kenmerk;

    @InsertOnlyProperty
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID verwijzingId;

    @InsertOnlyProperty
    private UUID casusId;

    @InsertOnlyProperty
    private UUID jongereId;

    @InsertOnlyProperty
    private String trajectsoort;

    private UUID uitvoerder;

    private Stap stap;
    private @Nullable LocalDate werktSinds;

    @InsertOnlyProperty
    private Instant gestartOp;

    private @Nullable Instant beeindigdOp;
    private @Nullable Trajectuitkomst uitkomst;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Traject() {}

    static Traject start(TrajectId id, String kenmerk, Verwijzing verwijzing, MedewerkerId uitvoerder, Instant now) {
        var traject = new Traject();
        traject.id = id.value();
        traject.kenmerk = kenmerk;
        traject.verwijzingId = verwijzing.id().value();
        traject.casusId = verwijzing.casus().value();
        traject.jongereId = verwijzing.jongere().value();
        traject.trajectsoort = verwijzing.trajectsoort();
        traject.uitvoerder = uitvoerder.value();
        traject.stap = Stap.DOELEN;
        traject.gestartOp = now;
        return traject;
    }

    void handOver(MedewerkerId to) {
        uitvoerder = to.value();
    }

    /** The jongere takes part, with goals of their own. */
    void beginGuidance() {
        move(Stap.DOELEN, Stap.BEGELEIDEN);
    }

    /** This traject begins with a talk, and with goals later or not at all. */
    void beginWithIntake() {
        move(Stap.DOELEN, Stap.INTAKE);
    }

    /** The intake is done; a place at work is looked for. */
    void seekPlaats() {
        move(Stap.INTAKE, Stap.PLAATSING);
    }

    /** The jongere works from this day on, or will. */
    void startWork(LocalDate day) {
        move(Stap.PLAATSING, Stap.BEGELEIDEN);
        werktSinds = day;
    }

    /** The work stopped, and another place is looked for: a step back and no failure. */
    void seekPlaatsAgain() {
        if (werktSinds == null) {
            throw new IllegalStateException("traject %s is not at work".formatted(id));
        }
        move(Stap.BEGELEIDEN, Stap.PLAATSING);
        werktSinds = null;
    }

    void end(Trajectuitkomst outcome, Instant now) {
        if (!outcome.ends(stap)) {
            throw new IllegalArgumentException("%s does not end %s".formatted(outcome, stap));
        }
        stap = Stap.BEEINDIGD;
        uitkomst = outcome;
        beeindigdOp = now;
    }

    /** Whether this step is next, has passed, or is not in sight. */
    Bijwerking judge(Stap expected) {
        if (stap == expected) {
            return Bijwerking.VASTGELEGD;
        }
        return stap.compareTo(expected) > 0 ? Bijwerking.STAP_VOORBIJ : Bijwerking.NIET_AAN_DE_ORDE;
    }

    boolean isEnded() {
        return stap == Stap.BEEINDIGD;
    }

    TrajectId id() {
        return new TrajectId(id);
    }

    String kenmerk() {
        return kenmerk;
    }

    CasusId casus() {
        return new CasusId(casusId);
    }

    JongereId jongere() {
        return new JongereId(jongereId);
    }

    String trajectsoort() {
        return trajectsoort;
    }

    MedewerkerId uitvoerder() {
        return new MedewerkerId(uitvoerder);
    }

    Instant gestartOp() {
        return gestartOp;
    }

    @Nullable
    Instant beeindigdOp() {
        return beeindigdOp;
    }

    Stap stap() {
        return stap;
    }

    /** Since when the jongere is at work; nothing while they are not. */
    @Nullable
    LocalDate werktSinds() {
        return werktSinds;
    }

    @Nullable
    Trajectuitkomst uitkomst() {
        return uitkomst;
    }

    private void move(Stap from, Stap to) {
        if (stap != from) {
            throw new IllegalStateException("traject %s is at %s, not %s".formatted(id, stap, from));
        }
        stap = to;
    }
}
