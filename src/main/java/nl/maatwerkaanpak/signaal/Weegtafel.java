package nl.maatwerkaanpak.signaal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.signaal.AfhandelingResult.AlreadyHandled;
import nl.maatwerkaanpak.signaal.AfhandelingResult.Handled;
import nl.maatwerkaanpak.signaal.Bundelbestemmingen.Bestemming;
import nl.maatwerkaanpak.signaal.SignaalEvent.OpschalingHandled;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalWeighed;
import nl.maatwerkaanpak.signaal.WegingResult.AlreadyWeighed;
import nl.maatwerkaanpak.signaal.WegingResult.HandedOver;
import nl.maatwerkaanpak.signaal.WegingResult.Recorded;
import nl.maatwerkaanpak.signaal.WegingResult.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where a signaal is read, weighed by a human, and where an opschaling is accounted for. */
@Component
public class Weegtafel {

    private final Signalen signalen;
    private final Wegingen wegingen;
    private final WegingQueries queries;
    private final SignaalQueries signaalQueries;
    private final Inzage inzage;
    private final Weegfeiten weegfeiten;
    private final Wegingsgevolgen gevolgen;
    private final Bundelbestemmingen bestemmingen;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Weegtafel(
            Signalen signalen,
            Wegingen wegingen,
            WegingQueries queries,
            SignaalQueries signaalQueries,
            Inzage inzage,
            Weegfeiten weegfeiten,
            Wegingsgevolgen gevolgen,
            Bundelbestemmingen bestemmingen,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signalen = signalen;
        this.wegingen = wegingen;
        this.queries = queries;
        this.signaalQueries = signaalQueries;
        this.inzage = inzage;
        this.weegfeiten = weegfeiten;
        this.gevolgen = gevolgen;
        this.bestemmingen = bestemmingen;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    /** The content of a signaal, for who weighs it, acts on it or leads the casus with which it was bundled. */
    @Transactional
    public SignaalInzage read(SignaalId id) {
        require(Handeling.SIGNAAL_LEZEN, id);
        return inzage.of(id);
    }

    /** Everything that is needed to weigh; afterwards also what was decided. */
    @Transactional
    public WegingInzage readWeging(SignaalId id) {
        require(Handeling.SIGNAAL_WEGEN, id);
        return new WegingInzage(
                inzage.of(id),
                queries.adviezen(id),
                weegfeiten.verwanten(id),
                wegingen.findById(id.value()),
                queries.afhandeling(id));
    }

    /** The casussen with which the weger can bundle. */
    @Transactional
    public List<Bestemming> bestemmingen() {
        return bestemmingen.list();
    }

    /**
     * Weighs the signaal and begins what follows from it; of two at once the second learns what the first did, and who no
     * longer weighs it learns that.
     */
    @Transactional
    public WegingResult weigh(SignaalId id, Wegingskeuze keuze) {
        try {
            require(Handeling.SIGNAAL_WEGEN, id);
        } catch (GeenToegang refused) {
            return handedOver(id).orElseThrow(() -> refused);
        }
        var signaal = signalen.findWithLockById(id.value()).orElseThrow();
        if (signaal.isWeighed()) {
            return already(id);
        }
        return gevolgen.refusal(keuze).<WegingResult>map(Refused::new).orElseGet(() -> record(signaal, keuze));
    }

    /** What the opschaler needs to act and to account for it. */
    @Transactional
    public OpschalingInzage readOpschaling(SignaalId id) {
        require(Handeling.OPSCHALING_AFHANDELEN, id);
        var weging = wegingen.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.OPSCHALING_AFHANDELEN));
        return new OpschalingInzage(inzage.of(id), weging, queries.afhandeling(id));
    }

    /** Records what was done after an opschaling. */
    @Transactional
    public AfhandelingResult handleOpschaling(SignaalId id, String resultaat) {
        require(Handeling.OPSCHALING_AFHANDELEN, id);
        if (!queries.insertAfhandeling(id, Tekst.clean(resultaat), Actor.require(), clock.instant())) {
            var earlier = queries.afhandeling(id).orElseThrow();
            return new AlreadyHandled(earlier.door(), earlier.op());
        }
        events.publishEvent(new OpschalingHandled(id));
        return new Handled();
    }

    private Recorded record(Signaal signaal, Wegingskeuze keuze) {
        signaal.weigh(keuze.uitkomst());
        signalen.save(signaal);
        var weging = wegingen.save(Weging.record(signaal.id(), keuze, Actor.require(), clock.instant()));
        gevolgen.carryOut(signaal, keuze);
        events.publishEvent(
                new SignaalWeighed(signaal.id(), weging.uitkomst(), weging.opschalingRol(), weging.casus()));
        return new Recorded(weging.uitkomst());
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

    private void require(Handeling handeling, SignaalId id) {
        toegang.require(handeling, Onderwerp.signaal(id.value()), () -> signaalQueries.persoonIds(id));
    }
}
