package nl.maatwerkaanpak.traject;

import java.time.Clock;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where who leads the casus withdraws a verwijzing that nobody answered yet, or that waits for a place. */
@Component
public class Intrekking {

    private final Verwijzingslot slot;
    private final Verwijzingen verwijzingen;
    private final Plekkenbord plekken;
    private final Wachtlijst wachtlijst;
    private final Dossier dossier;
    private final Casusregie casusregie;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intrekking(
            Verwijzingslot slot,
            Verwijzingen verwijzingen,
            Plekkenbord plekken,
            Wachtlijst wachtlijst,
            Dossier dossier,
            Casusregie casusregie,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slot = slot;
        this.verwijzingen = verwijzingen;
        this.plekken = plekken;
        this.wachtlijst = wachtlijst;
        this.dossier = dossier;
        this.casusregie = casusregie;
        this.events = events;
        this.clock = clock;
    }

    /** Withdraws it with a reason, which the partner reads; false when it was answered or withdrawn before. */
    @Transactional
    public boolean revoke(VerwijzingId id, String reden) {
        var verwijzing = slot.lock(Handeling.VERWIJZING_INTREKKEN, id);
        if (!verwijzing.isOpen()) {
            return false;
        }
        dossier.writeIntrekking(id, reden, clock.instant());
        casusregie.note(verwijzing.casus(), "VERWIJZING_INGETROKKEN", verwijzing.kenmerk());
        withdraw(verwijzing);
        return true;
    }

    /** Without a reason of its own: the casus was closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdraw(VerwijzingId id, String trajectsoort) {
        plekken.hold(trajectsoort);
        verwijzingen.findForChangeById(id.value()).filter(Verwijzing::isOpen).ifPresent(this::withdraw);
    }

    private void withdraw(Verwijzing verwijzing) {
        var waited = verwijzing.isWaiting();
        verwijzing.withdraw(clock.instant());
        verwijzingen.save(verwijzing);
        events.publishEvent(new VerwijzingWithdrawn(verwijzing.id()));
        if (waited) {
            wachtlijst.offer(verwijzing.trajectsoort());
        }
    }
}
