package nl.maatwerkaanpak.traject;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.traject.TrajectEvent.IntakeRecorded;
import nl.maatwerkaanpak.traject.TrajectEvent.PlaatsingRecorded;
import nl.maatwerkaanpak.traject.TrajectEvent.TrajectEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the uitvoerder moves a traject on, step by step, and ends it. What each step is about is of the rooms above. */
@Component
public class Trajectbegeleiding {

    private final Trajecten trajecten;
    private final Trajectslot slot;
    private final Dossier dossier;
    private final TrajectQueries queries;
    private final Wachtlijst wachtlijst;
    private final Casusregie casusregie;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trajectbegeleiding(
            Trajecten trajecten,
            Trajectslot slot,
            Dossier dossier,
            TrajectQueries queries,
            Wachtlijst wachtlijst,
            Casusregie casusregie,
            ApplicationEventPublisher events,
            Clock clock) {
        this.trajecten = trajecten;
        this.slot = slot;
        this.dossier = dossier;
        this.queries = queries;
        this.wachtlijst = wachtlijst;
        this.casusregie = casusregie;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Holds a traject at this step until the end of the transaction, for an act of the room that keeps what is done there.
     * That room acts only when the answer is {@link Bijwerking#VASTGELEGD}.
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = GeenToegang.class)
    public Bijwerking hold(TrajectId id, Stap step) {
        return act(id, step, traject -> {});
    }

    /**
     * Moves a traject on from a step that was done, for the room that keeps what the step asks for: it writes that in the
     * same transaction when the answer is {@link Bijwerking#VASTGELEGD}, and tells of it with an event of its own.
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = GeenToegang.class)
    public Bijwerking advance(TrajectId id, Stap from, Stap to) {
        return act(id, from, traject -> {
            traject.advance(from, to);
            trajecten.save(traject);
        });
    }

    /** Ends a traject at a step before the guidance, because it does not go on; the casusregisseur decides what follows. */
    @Transactional
    public Bijwerking endAt(TrajectId id, Stap stap, Trajectuitkomst uitkomst, String toelichting) {
        return act(id, stap, traject -> {
            var now = clock.instant();
            traject.endAt(stap, uitkomst, now);
            end(traject, toelichting, now);
        });
    }

    /**
     * Records the intake. When the traject does not fit it ends here: {@link IntakeRecorded} says so, and no
     * {@link TrajectEnded} follows it.
     */
    @Transactional
    public Bijwerking recordIntake(TrajectId id, Intake intake) {
        return act(id, Stap.INTAKE, traject -> {
            var now = clock.instant();
            traject.recordIntake(intake.geschikt(), now);
            trajecten.save(traject);
            dossier.write(id, intake, now);
            if (traject.isEnded()) {
                noteEnd(traject);
            }
            events.publishEvent(new IntakeRecorded(id, intake.geschikt()));
        });
    }

    /** Records the place at work; from then on the uitvoerder guides. */
    @Transactional
    public Bijwerking recordPlaatsing(TrajectId id, Plaatsing plaatsing) {
        return act(id, Stap.PLAATSING, traject -> {
            traject.recordPlaatsing();
            trajecten.save(traject);
            dossier.write(id, plaatsing, clock.instant());
            events.publishEvent(new PlaatsingRecorded(id));
        });
    }

    /** No place was found: the traject ends without one. */
    @Transactional
    public Bijwerking endWithoutPlaatsing(TrajectId id, String toelichting) {
        return act(id, Stap.PLAATSING, traject -> {
            var now = clock.instant();
            traject.endWithoutPlaatsing(now);
            end(traject, toelichting, now);
        });
    }

    /** Ends the guidance with its outcome; the casusregisseur then decides what follows. */
    @Transactional
    public Bijwerking end(TrajectId id, Trajectuitkomst uitkomst, String toelichting) {
        return act(id, Stap.BEGELEIDEN, traject -> {
            var now = clock.instant();
            traject.end(uitkomst, now);
            end(traject, toelichting, now);
        });
    }

    private void end(Traject traject, String toelichting, Instant now) {
        trajecten.save(traject);
        dossier.writeEinde(traject.id(), toelichting, now);
        noteEnd(traject);
        events.publishEvent(new TrajectEnded(traject.id()));
    }

    /** Whoever guides reads the casus for as long as they guide somebody in it. The place is for who waits. */
    private void noteEnd(Traject traject) {
        if (!queries.isGuidedBy(traject.casus(), traject.uitvoerder())) {
            casusregie.endUitvoerder(traject.casus(), traject.uitvoerder());
        }
        casusregie.note(traject.casus(), "TRAJECT_BEEINDIGD", traject.kenmerk());
        wachtlijst.offer(traject.trajectsoort());
    }

    private Bijwerking act(TrajectId id, Stap expected, Consumer<Traject> work) {
        var traject = slot.lock(id);
        var outcome = traject.judge(expected);
        if (outcome == Bijwerking.VASTGELEGD) {
            work.accept(traject);
        }
        return outcome;
    }
}
