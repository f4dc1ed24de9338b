package nl.maatwerkaanpak.traject;

import java.time.Clock;
import java.util.Objects;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.AlBeantwoord;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Ingetrokken;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Teruggevraagd;
import nl.maatwerkaanpak.traject.TrajectEvent.WedervraagAnswered;
import nl.maatwerkaanpak.traject.TrajectEvent.WedervraagAsked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the partner asks something before answering a verwijzing, and the casusregisseur answers that. */
@Component
public class Wedervraagtafel {

    private final Verwijzingslot slot;
    private final Verwijzingen verwijzingen;
    private final Wedervragen wedervragen;
    private final Casusregie casusregie;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wedervraagtafel(
            Verwijzingslot slot,
            Verwijzingen verwijzingen,
            Wedervragen wedervragen,
            Casusregie casusregie,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slot = slot;
        this.verwijzingen = verwijzingen;
        this.wedervragen = wedervragen;
        this.casusregie = casusregie;
        this.events = events;
        this.clock = clock;
    }

    /** The verwijzing waits until the casusregisseur has answered. */
    @Transactional
    public Antwoorduitkomst ask(VerwijzingId id, String wedervraag) {
        var verwijzing = slot.lock(Handeling.VERWIJZING_BEANTWOORDEN, id);
        if (!verwijzing.isAsked()) {
            return verwijzing.isWithdrawn() ? new Ingetrokken() : new AlBeantwoord();
        }
        verwijzing.askBack();
        verwijzingen.save(verwijzing);
        wedervragen.ask(id, wedervraag, clock.instant());
        casusregie.note(verwijzing.casus(), "WEDERVRAAG_GESTELD", verwijzing.kenmerk());
        events.publishEvent(new WedervraagAsked(id));
        return new Teruggevraagd();
    }

    /** The verwijzing is the partner's again; false when nothing is asked any more. */
    @Transactional
    public boolean answer(VerwijzingId id, String antwoord) {
        var verwijzing = slot.lock(Handeling.WEDERVRAAG_BEANTWOORDEN, id);
        if (!verwijzing.isAskedBack()) {
            return false;
        }
        verwijzing.resume();
        verwijzingen.save(verwijzing);
        wedervragen.answer(id, antwoord, clock.instant());
        casusregie.note(verwijzing.casus(), "WEDERVRAAG_BEANTWOORD", verwijzing.kenmerk());
        events.publishEvent(answered(verwijzing));
        return true;
    }

    private WedervraagAnswered answered(Verwijzing verwijzing) {
        var casus = casusregie.readSummary(verwijzing.casus());
        return new WedervraagAnswered(
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
