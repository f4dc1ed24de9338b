package nl.maatwerkaanpak.traject;

import java.time.Instant;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The help of one partner for one jongere. With goals it goes from goals to guidance; with a placement from intake over
 * the search for a place to guidance. It ends with an outcome, and then asks the casusregisseur what follows.
 */
@Table(schema = "maatwerk", name = "traject")
final class Traject {

    @Id
    private UUID id;

    private String kenmerk;

    @SuppressWarnings("UnusedVariable") // for the database
    private UUID verwijzingId;

    private UUID casusId;
    private UUID jongereId;
    private String trajectsoort;

    private UUID uitvoerder;

    private Stap stap;
    private Instant gestartOp;
    private @Nullable Instant beeindigdOp;
    private @Nullable Trajectuitkomst uitkomst;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Traject() {}

    static Traject start(
            TrajectId id, String kenmerk, Verwijzing verwijzing, Stap first, MedewerkerId uitvoerder, Instant now) {
        var traject = new Traject();
        traject.id = id.value();
        traject.kenmerk = kenmerk;
        traject.verwijzingId = verwijzing.id().value();
        traject.casusId = verwijzing.casus().value();
        traject.jongereId = verwijzing.jongere().value();
        traject.trajectsoort = verwijzing.trajectsoort();
        traject.uitvoerder = uitvoerder.value();
        traject.stap = first;
        traject.gestartOp = now;
        return traject;
    }

    void handOver(MedewerkerId to) {
        uitvoerder = to.value();
    }

    /** What a step asks for was done. */
    void advance(Stap from, Stap to) {
        if (to == Stap.BEEINDIGD) {
            throw new IllegalArgumentException("a traject ends with an outcome");
        }
        move(from, to);
    }

    /** Ends before there was guidance, with an outcome that is not one of guidance. */
    void endAt(Stap from, Trajectuitkomst outcome, Instant now) {
        if (from == Stap.BEGELEIDEN || outcome.endsGuidance()) {
            throw new IllegalArgumentException("%s at %s is of guidance".formatted(outcome, from));
        }
        end(from, outcome, now);
    }

    /** An intake that shows that the traject does not fit ends it. */
    void recordIntake(boolean geschikt, Instant now) {
        if (geschikt) {
            move(Stap.INTAKE, Stap.PLAATSING);
        } else {
            end(Stap.INTAKE, Trajectuitkomst.PAST_NIET, now);
        }
    }

    void recordPlaatsing() {
        move(Stap.PLAATSING, Stap.BEGELEIDEN);
    }

    void endWithoutPlaatsing(Instant now) {
        end(Stap.PLAATSING, Trajectuitkomst.GEEN_PLAATS, now);
    }

    void end(Trajectuitkomst outcome, Instant now) {
        if (!outcome.endsGuidance()) {
            throw new IllegalArgumentException("%s ends no guidance".formatted(outcome));
        }
        end(Stap.BEGELEIDEN, outcome, now);
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

    private void end(Stap from, Trajectuitkomst outcome, Instant now) {
        move(from, Stap.BEEINDIGD);
        uitkomst = outcome;
        beeindigdOp = now;
    }
}
