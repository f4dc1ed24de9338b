package nl.maatwerkaanpak.traject;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.traject.TrajectEvent.AfwijzingFollowedUp;
import nl.maatwerkaanpak.traject.TrajectEvent.VervolgDecided;
import nl.maatwerkaanpak.traject.Vervolguitkomst.AfsluitenEerst;
import nl.maatwerkaanpak.traject.Vervolguitkomst.AlBepaald;
import nl.maatwerkaanpak.traject.Vervolguitkomst.Bepaald;
import nl.maatwerkaanpak.traject.Vervolguitkomst.NietAanDeOrde;
import nl.maatwerkaanpak.traject.Vervolguitkomst.VerwijzenGeweigerd;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Where the casusregisseur decides what follows after a traject ended or a verwijzing was declined. */
@Component
public class Vervolgtafel {

    private final Trajecten trajecten;
    private final Verwijzingen verwijzingen;
    private final Dossier dossier;
    private final Verwijsloket verwijsloket;
    private final Casusregie casusregie;
    private final Toegang toegang;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vervolgtafel(
            Trajecten trajecten,
            Verwijzingen verwijzingen,
            Dossier dossier,
            Verwijsloket verwijsloket,
            Casusregie casusregie,
            Toegang toegang,
            ApplicationEventPublisher events,
            Clock clock) {
        this.trajecten = trajecten;
        this.verwijzingen = verwijzingen;
        this.dossier = dossier;
        this.verwijsloket = verwijsloket;
        this.casusregie = casusregie;
        this.toegang = toegang;
        this.events = events;
        this.clock = clock;
    }

    /** What follows after a traject ended. */
    @Transactional
    public Vervolguitkomst decideVervolg(TrajectId id, Vervolgbesluit besluit) {
        toegang.require(
                Handeling.VERVOLG_BEPALEN,
                Onderwerp.traject(id.value()),
                () -> trajecten.findById(id.value()).stream()
                        .map(traject -> traject.jongere().value())
                        .toList());
        var traject = trajecten.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.VERVOLG_BEPALEN));
        if (!traject.isEnded()) {
            return new NietAanDeOrde();
        }
        var outcome = decide(traject.casus(), besluit, () -> dossier.writeVervolg(id, besluit, clock.instant()));
        if (outcome instanceof Bepaald) {
            events.publishEvent(new VervolgDecided(id, besluit.vervolg()));
        }
        return outcome;
    }

    /** What follows after a verwijzing was declined. */
    @Transactional
    public Vervolguitkomst decideVervolg(VerwijzingId id, Vervolgbesluit besluit) {
        toegang.require(
                Handeling.VERVOLG_BEPALEN,
                Onderwerp.verwijzing(id.value()),
                () -> verwijzingen.findById(id.value()).stream()
                        .map(verwijzing -> verwijzing.jongere().value())
                        .toList());
        var verwijzing =
                verwijzingen.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.VERVOLG_BEPALEN));
        if (!verwijzing.isDeclined()) {
            return new NietAanDeOrde();
        }
        var outcome = decide(verwijzing.casus(), besluit, () -> dossier.writeVervolg(id, besluit, clock.instant()));
        if (outcome instanceof Bepaald) {
            events.publishEvent(new AfwijzingFollowedUp(id, besluit.vervolg()));
        }
        return outcome;
    }

    /** The casus closed: with that is decided what follows for all that still waited for it. */
    @Transactional
    public void closeWith(CasusId casus) {
        var besluit = new Vervolgbesluit(Vervolg.AFSLUITEN, "", null, null);
        trajecten.findByCasusId(casus.value()).stream()
                .filter(Traject::isEnded)
                .map(Traject::id)
                .filter(id -> dossier.writeVervolg(id, besluit, clock.instant()))
                .forEach(id -> events.publishEvent(new VervolgDecided(id, besluit.vervolg())));
        verwijzingen.findByCasusId(casus.value()).stream()
                .filter(Verwijzing::isDeclined)
                .map(Verwijzing::id)
                .filter(id -> dossier.writeVervolg(id, besluit, clock.instant()))
                .forEach(id -> events.publishEvent(new AfwijzingFollowedUp(id, besluit.vervolg())));
    }

    /** Written first, so that of two at once only one acts; a refusal takes it back. */
    private Vervolguitkomst decide(CasusId casus, Vervolgbesluit besluit, BooleanSupplier written) {
        if (besluit.vervolg() == Vervolg.AFSLUITEN
                && casusregie.readSummary(casus).open()) {
            return new AfsluitenEerst(casus);
        }
        if (!written.getAsBoolean()) {
            return new AlBepaald();
        }
        var refusal = act(casus, besluit);
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new VerwijzenGeweigerd(refusal.get());
        }
        return new Bepaald();
    }

    private Optional<Verwijsweigering> act(CasusId casus, Vervolgbesluit besluit) {
        return switch (besluit.vervolg()) {
            case AGENDEREN -> requestAgendering(casus);
            case VERWIJZEN -> refer(casus, besluit);
            case AFSLUITEN -> Optional.empty();
        };
    }

    private Optional<Verwijsweigering> requestAgendering(CasusId casus) {
        if (!casusregie.readSummary(casus).open()) {
            return Optional.of(Verwijsweigering.CASUS_GESLOTEN);
        }
        casusregie.requestAgendering(casus);
        return Optional.empty();
    }

    private Optional<Verwijsweigering> refer(CasusId casus, Vervolgbesluit besluit) {
        var soort = besluit.trajectsoort();
        var vraag = besluit.vraag();
        if (soort == null || vraag == null) {
            return Optional.of(Verwijsweigering.ONBEKENDE_TRAJECTSOORT);
        }
        return verwijsloket.refer(casus, soort, vraag) instanceof Verwijsuitkomst.Geweigerd refused
                ? Optional.of(refused.reden())
                : Optional.empty();
    }
}
