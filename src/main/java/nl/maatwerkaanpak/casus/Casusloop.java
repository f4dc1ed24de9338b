package nl.maatwerkaanpak.casus;

import nl.maatwerkaanpak.casus.CasusEvent.AgenderingRequested;
import nl.maatwerkaanpak.casus.CasusEvent.CasusEvaluated;
import nl.maatwerkaanpak.casus.CasusEvent.CasusReopened;
import nl.maatwerkaanpak.casus.CasusEvent.NazorgDone;
import nl.maatwerkaanpak.casus.CasusEvent.StilteSeen;
import nl.maatwerkaanpak.privacy.Handeling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk for the course of a casus: evaluated every so many weeks, looked at when nothing happens, looked after some time
 * after closing, and reopened when that is needed. Nothing of before is lost by it.
 */
@Component
public class Casusloop {

    private final Casusslot slot;
    private final Casussen casussen;
    private final CasusQueries queries;
    private final Verloop verloop;
    private final ApplicationEventPublisher events;

    Casusloop(
            Casusslot slot,
            Casussen casussen,
            CasusQueries queries,
            Verloop verloop,
            ApplicationEventPublisher events) {
        this.slot = slot;
        this.casussen = casussen;
        this.queries = queries;
        this.verloop = verloop;
        this.events = events;
    }

    /** Records an evaluatie. Who finds that a heavier approach is needed asks the overleg for it at once. */
    @Transactional
    public Loopuitkomst evaluate(CasusId id, Evaluatie evaluatie) {
        var casus = slot.lock(Handeling.CASUS_EVALUEREN, id);
        if (!casus.isOpen()) {
            return Loopuitkomst.CASUS_CLOSED;
        }
        verloop.explain(id, "GEEVALUEERD_" + evaluatie.uitkomst(), evaluatie.toelichting(), evaluatie.jongere());
        events.publishEvent(new CasusEvaluated(casus.regie()));
        if (evaluatie.uitkomst() == Evaluatie.Uitkomst.OPSCHALEN) {
            events.publishEvent(new AgenderingRequested(id, casus.kenmerk(), casus.wijk(), casus.procesregisseur()));
        }
        return Loopuitkomst.VASTGELEGD;
    }

    /** The coordinator looked why nothing happens, and says what follows. */
    @Transactional
    public Loopuitkomst lookAtSilence(CasusId id, String toelichting) {
        var casus = slot.lock(Handeling.STILTE_BEKIJKEN, id);
        if (!casus.isOpen()) {
            return Loopuitkomst.CASUS_CLOSED;
        }
        verloop.explain(id, "STILTE_BEKEKEN", toelichting, null);
        events.publishEvent(new StilteSeen(casus.regie()));
        return Loopuitkomst.VASTGELEGD;
    }

    /** Records how it goes some time after closing; when it is needed again the casus is reopened with it. */
    @Transactional
    public Loopuitkomst finishNazorg(CasusId id, Nazorg uitkomst, String toelichting) {
        var casus = slot.lock(Handeling.NAZORG_DOEN, id);
        if (casus.isOpen()) {
            return Loopuitkomst.CASUS_OPEN;
        }
        if (uitkomst == Nazorg.OPNIEUW_NODIG && queries.hasOtherOpenCasus(id)) {
            return Loopuitkomst.ANDERE_CASUS;
        }
        verloop.explain(id, "NAZORG_" + uitkomst, toelichting, null);
        events.publishEvent(new NazorgDone(id));
        return uitkomst == Nazorg.OPNIEUW_NODIG ? reopen(casus, toelichting) : Loopuitkomst.VASTGELEGD;
    }

    /** Opens a closed casus again, with all that was in it; it comes on an agenda again. */
    @Transactional
    public Loopuitkomst reopen(CasusId id, String reden) {
        var casus = slot.lock(Handeling.CASUS_HEROPENEN, id);
        if (casus.isOpen()) {
            return Loopuitkomst.CASUS_OPEN;
        }
        return queries.hasOtherOpenCasus(id) ? Loopuitkomst.ANDERE_CASUS : reopen(casus, reden);
    }

    private Loopuitkomst reopen(Casus casus, String reden) {
        casus.reopen();
        casussen.save(casus);
        verloop.explain(casus.id(), "HEROPEND", reden, null);
        events.publishEvent(new CasusReopened(casus.regie()));
        return Loopuitkomst.HEROPEND;
    }
}
