package nl.maatwerkaanpak.traject;

import java.time.Clock;
import java.time.LocalDate;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.traject.TrajectEvent.TrajectEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The course of a traject, for the rooms that own what is done in it: they ask first whether their step is next, which
 * keeps others away until the transaction ends, and then move it on. What they record stays with them; here is the status.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = GeenToegang.class)
public class Trajectgang {

    private final Trajecten trajecten;
    private final Trajectslot slot;
    private final Dossier dossier;
    private final TrajectQueries queries;
    private final Wachtlijst wachtlijst;
    private final Casusregie casusregie;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trajectgang(
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

    /** Who started it has the right to: this traject begins with an intake instead of goals. */
    public void beginWithIntake(TrajectId id) {
        var traject = find(id);
        traject.beginWithIntake();
        trajecten.save(traject);
    }

    /**
     * Asks whether the acting medewerker may keep this traject and whether it stands at this step. The row stays locked
     * until the transaction ends, so that of two at once the second is told.
     */
    public Bijwerking claim(TrajectId id, Stap expected) {
        return slot.lock(id).judge(expected);
    }

    /** The jongere takes part, with goals of their own; guidance begins. After {@link #claim}. */
    public void beginGuidance(TrajectId id) {
        var traject = find(id);
        traject.beginGuidance();
        trajecten.save(traject);
    }

    /** The intake is done; a place at work is looked for. After {@link #claim}. */
    public void seekPlaats(TrajectId id) {
        var traject = find(id);
        traject.seekPlaats();
        save(traject, "TRAJECT_ZOEKT");
    }

    /** The jongere works from this day on, or will. After {@link #claim}. */
    public void startWork(TrajectId id, LocalDate day) {
        var traject = find(id);
        traject.startWork(day);
        save(traject, "TRAJECT_WERKT");
    }

    /** The work stopped; another place is looked for. After {@link #claim}. */
    public void seekPlaatsAgain(TrajectId id) {
        var traject = find(id);
        traject.seekPlaatsAgain();
        save(traject, "TRAJECT_ZOEKT_OPNIEUW");
    }

    /**
     * Ends the traject with an outcome that fits its step; the casusregisseur then decides what follows. After
     * {@link #claim}.
     *
     * @param toelichting what the casusregisseur reads
     */
    public void end(TrajectId id, Trajectuitkomst uitkomst, String toelichting) {
        var traject = find(id);
        var now = clock.instant();
        traject.end(uitkomst, now);
        trajecten.save(traject);
        dossier.writeEinde(traject.id(), toelichting, now);
        noteEnd(traject);
        events.publishEvent(new TrajectEnded(traject.id()));
    }

    private Traject find(TrajectId id) {
        return trajecten.findForChangeById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.TRAJECT_BIJHOUDEN));
    }

    private void save(Traject traject, String gebeurtenis) {
        trajecten.save(traject);
        casusregie.note(traject.casus(), gebeurtenis, traject.kenmerk());
    }

    /** Whoever guides reads the casus for as long as they guide somebody in it. The place is for who waits. */
    private void noteEnd(Traject traject) {
        if (!queries.isGuidedBy(traject.casus(), traject.uitvoerder())) {
            casusregie.endUitvoerder(traject.casus(), traject.uitvoerder());
        }
        casusregie.note(traject.casus(), "TRAJECT_BEEINDIGD", traject.kenmerk());
        wachtlijst.offer(traject.trajectsoort());
    }
}
