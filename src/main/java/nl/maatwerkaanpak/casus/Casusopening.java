package nl.maatwerkaanpak.casus;

import java.time.Clock;
import nl.maatwerkaanpak.casus.CasusEvent.CasusOpened;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a casus at inclusie: whose it was to decide has the procesregie, and the weger of its signaal may bundle later ones. */
@Component
class Casusopening {

    private final Casussen casussen;
    private final Kenmerken kenmerken;
    private final Verloop verloop;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Casusopening(
            Casussen casussen,
            Kenmerken kenmerken,
            Verloop verloop,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.casussen = casussen;
        this.kenmerken = kenmerken;
        this.verloop = verloop;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    void open(Aanmelding aanmelding) {
        var procesregisseur = toegang.holder(
                Handeling.TRIAGE_BESLUITEN, Onderwerp.aanmelding(aanmelding.id().value()));
        var casus = Casus.open(kenmerken.nextCasus(), aanmelding, procesregisseur, clock.instant());
        casussen.save(casus);
        involve(casus, aanmelding);
        verloop.note(casus.id(), "INCLUSIE", aanmelding.kenmerk());
        events.publishEvent(new CasusOpened(casus.id(), casus.kenmerk(), casus.wijk(), casus.procesregisseur()));
    }

    private void involve(Casus casus, Aanmelding aanmelding) {
        var onderwerp = Onderwerp.casus(casus.id().value());
        betrokkenheden.involve(casus.procesregisseur(), Relatie.PROCESREGISSEUR, onderwerp);
        if (aanmelding.signaal() != null) {
            betrokkenheden.involve(aanmelding.melder(), Relatie.SIGNAALBRON, onderwerp);
        }
    }
}
