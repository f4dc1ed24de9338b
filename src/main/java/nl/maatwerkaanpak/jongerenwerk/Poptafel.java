package nl.maatwerkaanpak.jongerenwerk;

import java.util.function.BooleanSupplier;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.jongerenwerk.JongerenwerkEvent.PopBegun;
import nl.maatwerkaanpak.traject.Bijwerking;
import nl.maatwerkaanpak.traject.Stap;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectgang;
import nl.maatwerkaanpak.traject.Trajectkast;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of who guides a jongere: the intake, and the goals of the POP while the traject runs. The traject itself, its
 * steps and its end, is asked of the room below.
 */
@Component
public class Poptafel {

    private final Popboek boek;
    private final Trajectkast kast;
    private final Trajectgang gang;
    private final ApplicationEventPublisher events;

    Poptafel(Popboek boek, Trajectkast kast, Trajectgang gang, ApplicationEventPublisher events) {
        this.boek = boek;
        this.kast = kast;
        this.gang = gang;
        this.events = events;
    }

    /** The POP, for who guides alone; one line in the verwerkingslog. */
    @Transactional
    public Pop read(TrajectId id) {
        var traject = kast.read(id);
        return new Pop(traject, boek.eigenWoorden(id).orElse(null), boek.doelen(id));
    }

    /** Records the intake of a jongere who takes part; from now on the traject is guidance. */
    @Transactional
    public Popuitkomst begin(TrajectId id, Popintake intake) {
        var step = gang.claim(id, Stap.DOELEN);
        if (step == Bijwerking.VASTGELEGD) {
            gang.beginGuidance(id);
            boek.begin(id, intake);
            events.publishEvent(new PopBegun(id));
        }
        return Popuitkomst.of(step);
    }

    /**
     * The jongere does not take part, or could not be reached: jongerenwerk is voluntary, so that the traject ends.
     *
     * @param toelichting for the casusregisseur, who decides what follows
     */
    @Transactional
    public Popuitkomst endBeforeBegin(TrajectId id, String toelichting) {
        var step = gang.claim(id, Stap.DOELEN);
        if (step == Bijwerking.VASTGELEGD) {
            gang.end(id, Trajectuitkomst.NIET_BEGONNEN, toelichting);
        }
        return Popuitkomst.of(step);
    }

    @Transactional
    public Popuitkomst addDoel(TrajectId id, NieuwPopdoel nieuw) {
        return act(id, () -> {
            boek.add(id, nieuw);
            return true;
        });
    }

    /** Notes where the jongere stands with a goal, beside a contact moment. */
    @Transactional
    public Popuitkomst recordStand(TrajectId id, PopdoelId doel, Richting richting, @Nullable String toelichting) {
        return act(id, () -> boek.addStand(id, doel, richting, toelichting, null));
    }

    /** The jongere reached it. */
    @Transactional
    public Popuitkomst reachDoel(TrajectId id, PopdoelId doel, @Nullable String toelichting) {
        return act(id, () -> boek.end(id, doel, Popdoel.Status.BEHAALD, toelichting));
    }

    /** The jongere lets it go, with the reason. */
    @Transactional
    public Popuitkomst letGoOfDoel(TrajectId id, PopdoelId doel, String reden) {
        return act(id, () -> boek.end(id, doel, Popdoel.Status.LOSGELATEN, reden));
    }

    private Popuitkomst act(TrajectId id, BooleanSupplier work) {
        var step = gang.claim(id, Stap.BEGELEIDEN);
        if (step != Bijwerking.VASTGELEGD) {
            return Popuitkomst.of(step);
        }
        if (boek.eigenWoorden(id).isEmpty()) {
            return Popuitkomst.NIET_AAN_DE_ORDE;
        }
        return work.getAsBoolean() ? Popuitkomst.VASTGELEGD : Popuitkomst.DOEL_AFGEROND;
    }
}
