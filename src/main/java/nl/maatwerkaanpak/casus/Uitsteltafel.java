package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusEvent.UitstelJudged;
import nl.maatwerkaanpak.casus.CasusEvent.UitstelRequested;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where is asked to wait with informing, and where a voorzitter or privacyfunctionaris who did not ask it judges
 * that. What is approved holds until a day, on which it comes back as work.
 */
@Component
public class Uitsteltafel {

    private final Casusslot slot;
    private final Casussen casussen;
    private final Uitstelboek boek;
    private final Jongerenregister jongeren;
    private final Medewerkers medewerkers;
    private final Verloop verloop;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final Aanpak aanpak;
    private final Werkdagen werkdagen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Uitsteltafel(
            Casusslot slot,
            Casussen casussen,
            Uitstelboek boek,
            Jongerenregister jongeren,
            Medewerkers medewerkers,
            Verloop verloop,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            Aanpak aanpak,
            Werkdagen werkdagen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slot = slot;
        this.casussen = casussen;
        this.boek = boek;
        this.jongeren = jongeren;
        this.medewerkers = medewerkers;
        this.verloop = verloop;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.aanpak = aanpak;
        this.werkdagen = werkdagen;
        this.events = events;
        this.clock = clock;
    }

    /** The last day that may be asked for. */
    public LocalDate latestReview() {
        return werkdagen.add(LocalDate.now(clock), aanpak.termijnen().uitstelInformeren());
    }

    @Transactional
    public Uitsteluitkomst ask(CasusId id, Uitstelvraag vraag) {
        var casus = slot.lock(Handeling.UITSTEL_VRAGEN, id);
        return refusal(casus, vraag).orElseGet(() -> {
            var jongere = jongeren.read(casus.jongere());
            var year = Year.now(clock).getValue();
            boek.keep(Uitstel.ask(id, vraag, Actor.require(), clock.instant())
                    .about(jongere.leeftijd(year), Informeerplicht.of(jongere, year)));
            verloop.note(id, "UITSTEL_GEVRAAGD", null);
            events.publishEvent(new UitstelRequested(
                    id, casus.kenmerk(), casus.wijk(), casus.procesregisseur(), vraag.herzienOp()));
            return Uitsteluitkomst.GEVRAAGD;
        });
    }

    private Optional<Uitsteluitkomst> refusal(Casus casus, Uitstelvraag vraag) {
        var today = LocalDate.now(clock);
        if (!casus.isOpen()) {
            return Optional.of(Uitsteluitkomst.CASUS_CLOSED);
        }
        if (casus.isInformed()) {
            return Optional.of(Uitsteluitkomst.AL_GEINFORMEERD);
        }
        if (boek.of(casus.id()).stream().anyMatch(uitstel -> uitstel.standsOn(today))) {
            return Optional.of(Uitsteluitkomst.LOOPT_AL);
        }
        if (!vraag.herzienOp().isAfter(today)) {
            return Optional.of(Uitsteluitkomst.IN_HET_VERLEDEN);
        }
        return vraag.herzienOp().isAfter(latestReview()) ? Optional.of(Uitsteluitkomst.TE_VER) : Optional.empty();
    }

    /** The request that waits for its judgement, for who judges it; the latest one when none waits any more. */
    @Transactional
    public UitstelInzage readForJudging(CasusId id) {
        toegang.require(
                Handeling.UITSTEL_BEOORDELEN,
                Onderwerp.casus(id.value()),
                () -> List.of(find(id).jongere().value()));
        var casus = find(id);
        return boek.of(id).stream()
                .findFirst()
                .map(uitstel -> inzage(casus, uitstel))
                .orElseThrow(() -> new GeenToegang(Handeling.UITSTEL_BEOORDELEN));
    }

    /** Judges the request, once, and never one's own. */
    @Transactional
    public Uitsteluitkomst judge(CasusId id, boolean goedgekeurd, String motivering) {
        try {
            toegang.require(Handeling.UITSTEL_BEOORDELEN, Onderwerp.casus(id.value()));
        } catch (GeenToegang refused) {
            if (betrokkenheden.wasInvolved(Relatie.TOETSER, Onderwerp.casus(id.value()))) {
                return Uitsteluitkomst.NIET_MEER_NODIG;
            }
            throw refused;
        }
        var casus = slot.lock(Handeling.UITSTEL_BEOORDELEN, id);
        var asked = boek.lockAsked(id);
        if (asked.isEmpty() || !casus.isOpen()) {
            return Uitsteluitkomst.NIET_MEER_NODIG;
        }
        if (isOwnRequest(asked.get())) {
            return Uitsteluitkomst.ZELF_GEVRAAGD;
        }
        record(casus, asked.get(), goedgekeurd, motivering);
        return Uitsteluitkomst.BEOORDEELD;
    }

    private void record(Casus casus, Uitstel uitstel, boolean goedgekeurd, String motivering) {
        uitstel.judge(goedgekeurd, motivering, Actor.require(), clock.instant());
        if (goedgekeurd) {
            casus.postpone(uitstel.herzienOp());
            casussen.save(casus);
        }
        verloop.note(casus.id(), goedgekeurd ? "UITSTEL_GOEDGEKEURD" : "UITSTEL_AFGEWEZEN", null);
        var toetser = toegang.holder(
                Handeling.UITSTEL_BEOORDELEN, Onderwerp.casus(casus.id().value()));
        events.publishEvent(new UitstelJudged(casus.id(), toetser, goedgekeurd));
        boek.close(uitstel);
    }

    private UitstelInzage inzage(Casus casus, Uitstel uitstel) {
        var judge = uitstel.beoordeeldDoor();
        return new UitstelInzage(
                casus.id(),
                casus.kenmerk(),
                uitstel.leeftijd(),
                uitstel.plicht(),
                uitstel.reden(),
                uitstel.toelichting(),
                uitstel.herzienOp(),
                medewerkers.read(uitstel.gevraagdDoor()).naam(),
                uitstel.gevraagdOp(),
                uitstel.status().name(),
                uitstel.motivering(),
                judge == null ? null : medewerkers.read(judge).naam(),
                isOwnRequest(uitstel));
    }

    /** A deputy judges no request of whom they stand in for either. */
    private boolean isOwnRequest(Uitstel uitstel) {
        return toegang.actsFor(uitstel.gevraagdDoor());
    }

    private Casus find(CasusId id) {
        return casussen.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.UITSTEL_BEOORDELEN));
    }
}
