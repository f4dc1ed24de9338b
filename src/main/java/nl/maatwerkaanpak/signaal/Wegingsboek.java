package nl.maatwerkaanpak.signaal;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalWeighed;
import nl.maatwerkaanpak.signaal.WegingResult.AlreadyWeighed;
import nl.maatwerkaanpak.signaal.WegingResult.HandedOver;
import nl.maatwerkaanpak.signaal.WegingResult.Pending;
import nl.maatwerkaanpak.signaal.WegingResult.Recorded;
import nl.maatwerkaanpak.signaal.WegingResult.Reden;
import nl.maatwerkaanpak.signaal.WegingResult.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a weging is written down, once: who may still weigh, whether the choice can be carried out, and what follows. */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = GeenToegang.class)
class Wegingsboek {

    private final Signalen signalen;
    private final Wegingen wegingen;
    private final WegingQueries queries;
    private final SignaalQueries signaalQueries;
    private final Voornemens voornemens;
    private final Wegingsgevolgen gevolgen;
    private final Adviestelling telling;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wegingsboek(
            Signalen signalen,
            Wegingen wegingen,
            WegingQueries queries,
            SignaalQueries signaalQueries,
            Voornemens voornemens,
            Wegingsgevolgen gevolgen,
            Adviestelling telling,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signalen = signalen;
        this.wegingen = wegingen;
        this.queries = queries;
        this.signaalQueries = signaalQueries;
        this.voornemens = voornemens;
        this.gevolgen = gevolgen;
        this.telling = telling;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Does the act with the signaal when it can still be weighed so, and nobody else weighs it until this transaction ends; of
     * two at once the second learns what the first did, and who no longer weighs it learns that.
     */
    WegingResult attempt(SignaalId id, Wegingsbesluit besluit, Function<Signaal, WegingResult> act) {
        try {
            toegang.require(
                    Handeling.SIGNAAL_WEGEN, Onderwerp.signaal(id.value()), () -> signaalQueries.persoonIds(id));
        } catch (GeenToegang refused) {
            return handedOver(id).orElseThrow(() -> refused);
        }
        var signaal = signalen.findWithLockById(id.value()).orElseThrow();
        if (signaal.isWeighed()) {
            return already(id);
        }
        var pending = voornemens.find(id);
        if (pending.isPresent()) {
            return new Pending(pending.get());
        }
        return refusal(id, besluit).<WegingResult>map(Refused::new).orElseGet(() -> act.apply(signaal));
    }

    /** Makes the weging, and begins what follows from it; inside {@link #attempt}. */
    Recorded record(Signaal signaal, Wegingsbesluit besluit) {
        var keuze = besluit.keuze();
        var adviezen = queries.adviezen(signaal.id());
        signaal.weigh(keuze.uitkomst());
        signalen.save(signaal);
        var afwijkreden = Advies.deviates(adviezen, keuze.uitkomst()) ? besluit.afwijkreden() : null;
        var weging = wegingen.save(
                Weging.record(signaal.id(), new Wegingsbesluit(keuze, afwijkreden), Actor.require(), clock.instant()));
        telling.count(adviezen, keuze.uitkomst());
        gevolgen.carryOut(signaal, keuze);
        events.publishEvent(
                new SignaalWeighed(signaal.id(), weging.uitkomst(), weging.opschalingRol(), weging.casus()));
        return new Recorded(weging.uitkomst());
    }

    private Optional<Reden> refusal(SignaalId id, Wegingsbesluit besluit) {
        var refusal = gevolgen.refusal(besluit.keuze());
        return refusal.isEmpty()
                        && besluit.afwijkreden() == null
                        && Advies.deviates(queries.adviezen(id), besluit.uitkomst())
                ? Optional.of(Reden.GEEN_AFWIJKREDEN)
                : refusal;
    }

    private Optional<WegingResult> handedOver(SignaalId id) {
        var onderwerp = Onderwerp.signaal(id.value());
        return betrokkenheden.wasInvolved(Relatie.WEGER, onderwerp)
                ? Optional.of(new HandedOver(betrokkenheden.medewerkers(Relatie.WEGER, onderwerp).stream()
                        .findFirst()))
                : Optional.empty();
    }

    private AlreadyWeighed already(SignaalId id) {
        var weging = wegingen.findById(id.value()).orElseThrow();
        return new AlreadyWeighed(weging.uitkomst(), weging.weger(), weging.gewogenOp());
    }
}
