package nl.maatwerkaanpak.inbreng;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.inbreng.InbrengEvent.UitvraagSent;
import nl.maatwerkaanpak.inbreng.InbrengEvent.UitvraagSettled;
import nl.maatwerkaanpak.inbreng.InbrengEvent.UitvraagWithdrawn;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where the coordinator asks partners for inbreng, and takes a question back. */
@Component
public class Uitvraagtafel {

    private final Uitvragen uitvragen;
    private final Casusregie casusregie;
    private final Aanpak aanpak;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Uitvraagtafel(
            Uitvragen uitvragen,
            Casusregie casusregie,
            Aanpak aanpak,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uitvragen = uitvragen;
        this.casusregie = casusregie;
        this.aanpak = aanpak;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    /** Asks each of these partners the same; all or none. */
    @Transactional
    public Uitvraaguitkomst send(CasusId id, Uitvraagbrief brief, Collection<String> rollen) {
        var casus = read(id);
        var partners = rollen.stream()
                .distinct()
                .flatMap(rol -> aanpak.partner(rol).stream())
                .toList();
        var refusal = refusal(casus, brief, partners);
        if (refusal.isPresent() || partners.size() < rollen.size()) {
            return refusal.orElse(Uitvraaguitkomst.GEEN_PARTNER);
        }
        partners.forEach(partner -> send(casus, partner, brief));
        casusregie.note(id, "INBRENG_GEVRAAGD", null);
        events.publishEvent(new UitvraagSettled(id));
        return Uitvraaguitkomst.VERSTUURD;
    }

    /** Goes on without asking: what is known is enough. */
    @Transactional
    public Uitvraaguitkomst skip(CasusId id) {
        var casus = read(id);
        if (!casus.open()) {
            return Uitvraaguitkomst.CASUS_GESLOTEN;
        }
        casusregie.note(id, "GEEN_INBRENG_NODIG", null);
        events.publishEvent(new UitvraagSettled(id));
        return Uitvraaguitkomst.OVERGESLAGEN;
    }

    /** Takes back what was not answered; who was asked sees it no longer. */
    @Transactional
    public Uitvraaguitkomst withdraw(UitvraagId id) {
        var casus = uitvragen
                .findById(id.value())
                .map(Uitvraag::casus)
                .orElseThrow(() -> new GeenToegang(Handeling.INBRENG_VRAGEN));
        read(casus);
        var uitvraag =
                uitvragen.findForChangeById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.INBRENG_VRAGEN));
        if (!uitvraag.isOpen()) {
            return Uitvraaguitkomst.AL_BEANTWOORD;
        }
        withdraw(uitvraag);
        casusregie.note(casus, "UITVRAAG_INGETROKKEN", null);
        return Uitvraaguitkomst.INGETROKKEN;
    }

    /** A closed casus needs no answers any more; the desk that closes has asked for the right to. */
    @Transactional
    public void withdrawOf(CasusId casus) {
        uitvragen.findByCasusIdOrderByGevraagdOp(casus.value()).stream()
                .filter(Uitvraag::isOpen)
                .forEach(this::withdraw);
    }

    private void withdraw(Uitvraag uitvraag) {
        uitvraag.withdraw(clock.instant());
        uitvragen.save(uitvraag);
        betrokkenheden.endAll(
                Relatie.GEVRAAGDE, Onderwerp.uitvraag(uitvraag.id().value()));
        events.publishEvent(new UitvraagWithdrawn(uitvraag.id()));
    }

    private void send(CasusSummary casus, Partner partner, Uitvraagbrief brief) {
        var uitvraag = Uitvraag.ask(casus, partner, brief, Actor.require(), clock.instant());
        uitvragen.save(uitvraag);
        events.publishEvent(new UitvraagSent(
                uitvraag.id(),
                casus.casus(),
                casus.kenmerk(),
                casus.wijk(),
                partner.rol(),
                partner.organisatie(),
                brief.uiterlijk()));
    }

    private Optional<Uitvraaguitkomst> refusal(CasusSummary casus, Uitvraagbrief brief, List<Partner> partners) {
        if (!casus.open()) {
            return Optional.of(Uitvraaguitkomst.CASUS_GESLOTEN);
        }
        if (!casus.mayShare()) {
            return Optional.of(Uitvraaguitkomst.MAG_NIET_DELEN);
        }
        if (brief.uiterlijk().isBefore(LocalDate.now(clock))) {
            return Optional.of(Uitvraaguitkomst.DATUM_VOORBIJ);
        }
        if (partners.isEmpty()) {
            return Optional.of(Uitvraaguitkomst.GEEN_PARTNER);
        }
        return uitvragen.findByCasusIdOrderByGevraagdOp(casus.casus().value()).stream()
                        .filter(Uitvraag::isOpen)
                        .anyMatch(open -> partners.stream()
                                .anyMatch(partner -> partner.rol().equals(open.rol())))
                ? Optional.of(Uitvraaguitkomst.AL_GEVRAAGD)
                : Optional.empty();
    }

    private CasusSummary read(CasusId id) {
        toegang.require(
                Handeling.INBRENG_VRAGEN,
                Onderwerp.casus(id.value()),
                () -> List.of(casusregie.readSummary(id).jongere().value()));
        return casusregie.readSummary(id);
    }
}
