package nl.maatwerkaanpak.prospect4cash;

import java.util.Optional;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.IntakeRecorded;
import nl.maatwerkaanpak.traject.Bijwerking;
import nl.maatwerkaanpak.traject.Stap;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectgang;
import nl.maatwerkaanpak.traject.Trajectkast;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the uitvoerder records the intake, and stops looking when no place can be found. */
@Component
@Transactional
public class Intaketafel {

    private final Intakes intakes;
    private final Trajectgang gang;
    private final Trajectkast kast;
    private final ApplicationEventPublisher events;

    Intaketafel(Intakes intakes, Trajectgang gang, Trajectkast kast, ApplicationEventPublisher events) {
        this.intakes = intakes;
        this.gang = gang;
        this.kast = kast;
        this.events = events;
    }

    /** The intake of a traject; empty while there is none. */
    public Optional<Intake> find(TrajectId traject) {
        kast.read(traject);
        return intakes.find(traject);
    }

    /** The traject fits: what the jongere looks for is recorded, and the search for a place begins. */
    public Bijwerking record(TrajectId traject, Intake intake) {
        var outcome = gang.claim(traject, Stap.INTAKE);
        if (outcome == Bijwerking.VASTGELEGD) {
            intakes.write(traject, intake);
            gang.seekPlaats(traject);
            events.publishEvent(new IntakeRecorded(traject));
        }
        return outcome;
    }

    /**
     * The traject does not fit, and ends.
     *
     * @param notitie stays with who guides
     * @param toelichting what the casusregisseur reads
     */
    public Bijwerking refuse(TrajectId traject, String notitie, String toelichting) {
        var outcome = gang.claim(traject, Stap.INTAKE);
        if (outcome == Bijwerking.VASTGELEGD) {
            intakes.write(traject, new Intake(false, null, null, null, null, notitie));
            gang.end(traject, Trajectuitkomst.PAST_NIET, toelichting);
        }
        return outcome;
    }

    /** The search ends without a place, for a reason that the casusregisseur reads. */
    public Bijwerking stopSeeking(TrajectId traject, Trajectuitkomst uitkomst, String toelichting) {
        var outcome = gang.claim(traject, Stap.PLAATSING);
        if (outcome == Bijwerking.VASTGELEGD) {
            gang.end(traject, uitkomst, toelichting);
        }
        return outcome;
    }
}
