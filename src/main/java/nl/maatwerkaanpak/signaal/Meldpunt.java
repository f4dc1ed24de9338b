package nl.maatwerkaanpak.signaal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Procesmotor;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import nl.maatwerkaanpak.signaal.MeldingResult.Reden;
import nl.maatwerkaanpak.signaal.MeldingResult.Refused;
import nl.maatwerkaanpak.signaal.MeldingResult.Sent;
import nl.maatwerkaanpak.signaal.SignaalEvent.WeighedSignaalSupplemented;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the reporter: sending a signaal, what helps to write it, and seeing where it stands. */
@Component
public class Meldpunt {

    /** A place that was not named for a month is no habit any more. */
    private static final Duration PLEKKEN_VAN = Duration.ofDays(30);

    /** As long as the advice looks back for the same person. */
    private static final Duration TEAMNAMEN_VAN = Duration.ofDays(42);

    private static final int MEEST = 8;

    private final Signalen signalen;
    private final SignaalQueries queries;
    private final Meldingsregels regels;
    private final Ontvangst ontvangst;
    private final Weegfeiten weegfeiten;
    private final Procesmotor procesmotor;
    private final Toegang toegang;
    private final Verwerkingslog verwerkingslog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meldpunt(
            Signalen signalen,
            SignaalQueries queries,
            Meldingsregels regels,
            Ontvangst ontvangst,
            Weegfeiten weegfeiten,
            Procesmotor procesmotor,
            Toegang toegang,
            Verwerkingslog verwerkingslog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signalen = signalen;
        this.queries = queries;
        this.regels = regels;
        this.ontvangst = ontvangst;
        this.weegfeiten = weegfeiten;
        this.procesmotor = procesmotor;
        this.toegang = toegang;
        this.verwerkingslog = verwerkingslog;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses who is no reporter, where nothing else is asked yet. */
    @Transactional
    public void admit() {
        toegang.require(Handeling.SIGNAAL_VASTLEGGEN);
    }

    /** What the form of this reporter starts with. */
    @Transactional
    public Meldbegin begin() {
        toegang.require(Handeling.SIGNAAL_VASTLEGGEN);
        var since = clock.instant().minus(PLEKKEN_VAN);
        return new Meldbegin(
                queries.lastWijk(Actor.require()).orElse(null), queries.lastPlekken(Actor.require(), since));
    }

    /**
     * Names and nicknames that begin like this in what the own organisation reported lately; fewer than two characters find
     * nothing. Of others it finds nothing, or the form would tell anyone which child is known.
     */
    @Transactional
    public List<String> teamnamen(String begin) {
        toegang.require(Handeling.TEAMNAMEN_ZOEKEN);
        var found = queries.teamnamen(begin.strip(), clock.instant().minus(TEAMNAMEN_VAN));
        var personen = found.stream().map(Teamnaam::persoon).distinct().toList();
        verwerkingslog.record(
                Handeling.TEAMNAMEN_ZOEKEN,
                personen,
                toegang.functionOf(Handeling.TEAMNAMEN_ZOEKEN).orElseThrow());
        return found.stream().map(Teamnaam::tekst).distinct().limit(MEEST).toList();
    }

    /**
     * Makes the melding a signaal. The reporter's form chose the id: sending the same again gives the same signaal, and
     * other content under the same id is refused.
     */
    @Transactional
    public MeldingResult send(SignaalId id, Melding melding) {
        toegang.require(Handeling.SIGNAAL_VASTLEGGEN);
        queries.waitForSender(id);
        var earlier = signalen.findById(id.value());
        if (earlier.isPresent()) {
            return again(earlier.get(), melding);
        }
        var refusal = regels.refusal(melding, clock.instant());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        return receive(id, melding);
    }

    /** The own signalen with their status, newest first. */
    @Transactional
    public List<SignaalStatusView> mine() {
        toegang.require(Handeling.SIGNAAL_VASTLEGGEN);
        return queries.mine(Actor.require());
    }

    /** Where an own signaal stands; never what came of it. */
    @Transactional
    public SignaalStatusView readStatus(SignaalId id) {
        toegang.require(Handeling.SIGNAAL_STATUS_LEZEN, onderwerp(id), () -> queries.persoonIds(id));
        var signaal = signalen.findById(id.value()).orElseThrow();
        return new SignaalStatusView(
                id,
                signaal.kenmerk(),
                signaal.wijk(),
                signaal.tijdstip(),
                signaal.status(),
                signaal.ontvangenOp(),
                signaal.spoedAan(),
                queries.aanvullingen(id).stream().map(Aanvulling::op).toList());
    }

    /**
     * Adds to an own signaal what came to mind later: what was sent stays as it was. Who weighed it already, or is in the seconds
     * before that takes effect, gets it as work.
     *
     * @param inzending the id of the form: sent twice it is added once
     */
    @Transactional
    public void addTo(SignaalId id, String tekst, UUID inzending) {
        toegang.require(Handeling.SIGNAAL_AANVULLEN, onderwerp(id), () -> queries.persoonIds(id));
        var signaal = signalen.findById(id.value()).orElseThrow();
        if (queries.insertAanvulling(
                        inzending, id, new Aanvulling(Tekst.clean(tekst), clock.instant()), Actor.require())
                && (signaal.isWeighed() || procesmotor.as(() -> queries.isAboutToBeWeighed(id)))) {
            events.publishEvent(new WeighedSignaalSupplemented(id, signaal.kenmerk(), signaal.wijk()));
        }
    }

    /** What the advice looks at; computed by the engine's own actor, since the reporter may not see other signalen. */
    @Transactional
    public WegingFeiten readWegingFeiten(SignaalId id) {
        return weegfeiten.read(id);
    }

    /** Keeps the advice for the weger, in its order of weight. */
    @Transactional
    public void recordAdvies(SignaalId id, List<Advies> adviezen) {
        weegfeiten.record(id, adviezen);
    }

    private Sent receive(SignaalId id, Melding melding) {
        var signaal = ontvangst.receive(id, melding);
        return new Sent(id, signaal.kenmerk());
    }

    private MeldingResult again(Signaal earlier, Melding melding) {
        var same = earlier.melder().equals(Actor.require())
                && earlier.melding(queries.personen(earlier.id())).equals(melding);
        return same ? new Sent(earlier.id(), earlier.kenmerk()) : new Refused(Reden.ANDERE_INHOUD);
    }

    private static Onderwerp onderwerp(SignaalId id) {
        return Onderwerp.signaal(id.value());
    }
}
