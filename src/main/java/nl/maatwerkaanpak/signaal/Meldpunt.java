package nl.maatwerkaanpak.signaal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.signaal.MeldingResult.Reden;
import nl.maatwerkaanpak.signaal.MeldingResult.Refused;
import nl.maatwerkaanpak.signaal.MeldingResult.Sent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the reporter: writing a signaal, sending it, and seeing where it stands. */
@Component
public class Meldpunt {

    private final Signalen signalen;
    private final SignaalQueries queries;
    private final Concepten concepten;
    private final Meldingsregels regels;
    private final Ontvangst ontvangst;
    private final Weegfeiten weegfeiten;
    private final Toegang toegang;
    private final Clock clock;

    Meldpunt(
            Signalen signalen,
            SignaalQueries queries,
            Concepten concepten,
            Meldingsregels regels,
            Ontvangst ontvangst,
            Weegfeiten weegfeiten,
            Toegang toegang,
            Clock clock) {
        this.signalen = signalen;
        this.queries = queries;
        this.concepten = concepten;
        this.regels = regels;
        this.ontvangst = ontvangst;
        this.weegfeiten = weegfeiten;
        this.toegang = toegang;
        this.clock = clock;
    }

    @Transactional
    public void saveConcept(SignaalId signaal, Concept concept) {
        toegang.require(Handeling.SIGNAAL_VASTLEGGEN);
        concepten.save(signaal, concept);
    }

    /** The concept as far as it is; a new one starts in the wijk of the last signaal. */
    @Transactional
    public Concept readConcept(SignaalId signaal) {
        toegang.require(Handeling.SIGNAAL_VASTLEGGEN);
        return concepten
                .find(signaal)
                .orElseGet(() -> Concept.empty(queries.lastWijk(Actor.require()).orElse(null)));
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
                id, signaal.kenmerk(), signaal.wijk(), signaal.tijdstip(), signaal.status(), signaal.ontvangenOp());
    }

    /** Whether this own concept was sent before, so that its pages lead to the signaal. */
    @Transactional
    public boolean isSent(SignaalId id) {
        toegang.require(Handeling.SIGNAAL_VASTLEGGEN);
        return own(id).isPresent();
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
        concepten.delete(id);
        return new Sent(id, signaal.kenmerk());
    }

    private MeldingResult again(Signaal earlier, Melding melding) {
        var same = earlier.melder().equals(Actor.require())
                && earlier.melding(queries.personen(earlier.id())).equals(melding);
        return same ? new Sent(earlier.id(), earlier.kenmerk()) : new Refused(Reden.ANDERE_INHOUD);
    }

    private Optional<Signaal> own(SignaalId id) {
        return signalen.findById(id.value()).filter(signaal -> signaal.melder().equals(Actor.require()));
    }

    private static Onderwerp onderwerp(SignaalId id) {
        return Onderwerp.signaal(id.value());
    }
}
