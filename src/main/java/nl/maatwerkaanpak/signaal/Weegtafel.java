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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where a signaal is read, weighed by a human, and where an opschaling is accounted for. */
@Component
public class Weegtafel {

    private final Wegingen wegingen;
    private final WegingQueries queries;
    private final SignaalQueries signaalQueries;
    private final Voornemens voornemens;
    private final Inzage inzage;
    private final Weegfeiten weegfeiten;
    private final Wegingsboek boek;
    private final Bundelbestemmingen bestemmingen;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Weegtafel(
            Wegingen wegingen,
            WegingQueries queries,
            SignaalQueries signaalQueries,
            Voornemens voornemens,
            Inzage inzage,
            Weegfeiten weegfeiten,
            Wegingsboek boek,
            Bundelbestemmingen bestemmingen,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.wegingen = wegingen;
        this.queries = queries;
        this.signaalQueries = signaalQueries;
        this.voornemens = voornemens;
        this.inzage = inzage;
        this.weegfeiten = weegfeiten;
        this.boek = boek;
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
        var verwanten = weegfeiten.verwanten(id);
        return new WegingInzage(
                inzage.of(id),
                queries.adviezen(id),
                verwanten.subList(0, Math.min(Verwanten.MOST, verwanten.size())),
                verwanten.size() > Verwanten.MOST,
                voornemens.find(id),
                wegingen.findById(id.value()),
                queries.afhandeling(id));
    }

    /**
     * Another signaal beside the one that is weighed, when it may belong with it: its content for who may read it, and else who
     * weighs it. Nothing for any other signaal, so that an address tells nothing.
     */
    @Transactional
    public Optional<Naast> readNaast(WegingInzage weging, SignaalId ander) {
        return weging.verwanten().stream()
                .filter(verwant -> verwant.signaal().equals(ander))
                .findFirst()
                .map(this::naast);
    }

    /** The casussen with which the weger can bundle. */
    @Transactional
    public List<Bestemming> bestemmingen() {
        return bestemmingen.list();
    }

    /**
     * Weighs the signaal and begins at once what follows from it; of two at once the second learns what the first did, and who
     * no longer weighs it learns that. With a moment to take it back: {@link Bedenktijd}.
     */
    @Transactional(noRollbackFor = GeenToegang.class)
    public WegingResult weigh(SignaalId id, Wegingsbesluit besluit) {
        return boek.attempt(id, besluit, signaal -> boek.record(signaal, besluit));
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

    private Naast naast(Verwant verwant) {
        var onderwerp = Onderwerp.signaal(verwant.signaal().value());
        if (toegang.rechten(onderwerp).may(Handeling.SIGNAAL_LEZEN)) {
            require(Handeling.SIGNAAL_LEZEN, verwant.signaal());
            return new Naast(verwant, Optional.of(inzage.of(verwant.signaal())), Optional.empty());
        }
        return new Naast(
                verwant,
                Optional.empty(),
                betrokkenheden.medewerkers(Relatie.WEGER, onderwerp).stream().findFirst());
    }

    private void require(Handeling handeling, SignaalId id) {
        toegang.require(handeling, Onderwerp.signaal(id.value()), () -> signaalQueries.persoonIds(id));
    }
}
