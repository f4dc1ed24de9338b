package nl.maatwerkaanpak.traject;

import java.time.Clock;
import java.util.Objects;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.privacy.Procesmotor;
import nl.maatwerkaanpak.traject.TrajectEvent.PlekOffered;
import nl.maatwerkaanpak.traject.TrajectEvent.PlekRetracted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits for a place, by the time of acceptance. As many as there are free places, in that order, are offered one;
 * a person of the partner then decides, and nothing starts by itself. Whatever can free a place, or take one away, asks
 * here; the engine's actor does it, for whoever ended a traject does not see who waits.
 */
@Component
public class Wachtlijst {

    private final Verwijzingen verwijzingen;
    private final Plekkenbord plekken;
    private final Casusregie casusregie;
    private final Aanpak aanpak;
    private final Procesmotor procesmotor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wachtlijst(
            Verwijzingen verwijzingen,
            Plekkenbord plekken,
            Casusregie casusregie,
            Aanpak aanpak,
            Procesmotor procesmotor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verwijzingen = verwijzingen;
        this.plekken = plekken;
        this.casusregie = casusregie;
        this.aanpak = aanpak;
        this.procesmotor = procesmotor;
        this.events = events;
        this.clock = clock;
    }

    /** Offers the places of every trajectsoort; at the start, because aanpak may have other capacities than before. */
    @Transactional
    public void offerAll() {
        aanpak.trajectsoorten().stream().map(Trajectsoort::code).forEach(this::offer);
    }

    /** The term of a postponement has passed: the place is offered again, when there still is one. */
    @Transactional
    public void resume(VerwijzingId id) {
        var trajectsoort = procesmotor.as(
                () -> verwijzingen.findById(id.value()).orElseThrow().trajectsoort());
        plekken.hold(trajectsoort);
        procesmotor.as(() -> {
            var verwijzing = verwijzingen.findForChangeById(id.value()).orElseThrow();
            if (verwijzing.isPlekPostponed()) {
                verwijzing.retractPlek();
                verwijzingen.save(verwijzing);
            }
            return verwijzing;
        });
        offer(trajectsoort);
    }

    /** Offers the free places of this soort, and takes back what was offered of places that are gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    void offer(String trajectsoort) {
        plekken.hold(trajectsoort);
        var vrij = plekken.find(trajectsoort).map(Bezetting::vrij).orElse(0L);
        procesmotor.as(() -> {
            var waiting = verwijzingen.findByTrajectsoortAndStatusOrderByWachtlijstOpAscIdAsc(
                    trajectsoort, Verwijzingstatus.WACHTLIJST);
            for (var i = 0; i < waiting.size(); i++) {
                settle(waiting.get(i), i < vrij);
            }
            return waiting;
        });
    }

    private void settle(Verwijzing verwijzing, boolean hasPlek) {
        if (verwijzing.isPlekPostponed() || verwijzing.isPlekOffered() == hasPlek) {
            return;
        }
        if (hasPlek) {
            verwijzing.offerPlek();
        } else {
            verwijzing.retractPlek();
        }
        verwijzingen.save(verwijzing);
        events.publishEvent(hasPlek ? offered(verwijzing) : new PlekRetracted(verwijzing.id()));
    }

    private PlekOffered offered(Verwijzing verwijzing) {
        var casus = casusregie.readSummary(verwijzing.casus());
        return new PlekOffered(
                verwijzing.id(),
                verwijzing.casus(),
                verwijzing.kenmerk(),
                verwijzing.wijk(),
                verwijzing.organisatie(),
                verwijzing.rol(),
                Objects.requireNonNull(casus.casusregisseur()),
                clock.instant());
    }
}
