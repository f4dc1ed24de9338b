package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import nl.maatwerkaanpak.casus.CasusEvent.TriageAnswered;
import nl.maatwerkaanpak.casus.CasusEvent.TriageDecided;
import nl.maatwerkaanpak.jongere.Jongere;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the triage: the partners answer whether they know the jongere, the coordinator decides. */
@Component
public class Triagetafel {

    private final Aanmeldingen aanmeldingen;
    private final AanmeldingQueries queries;
    private final Triagestukken stukken;
    private final Casusopening opening;
    private final Jongerenregister jongeren;
    private final Medewerkers medewerkers;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Triagetafel(
            Aanmeldingen aanmeldingen,
            AanmeldingQueries queries,
            Triagestukken stukken,
            Casusopening opening,
            Jongerenregister jongeren,
            Medewerkers medewerkers,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.aanmeldingen = aanmeldingen;
        this.queries = queries;
        this.stukken = stukken;
        this.opening = opening;
        this.jongeren = jongeren;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    /** As {@link #readTriage}, for the page of an act: only for who may do that. */
    @Transactional
    public TriageInzage readTriageFor(Handeling act, AanmeldingId id) {
        toegang.require(act, onderwerp(id));
        return readTriage(id);
    }

    /** The aanmelding with who it is, the aanleiding and the doel; one line in the verwerkingslog. */
    @Transactional
    public TriageInzage readTriage(AanmeldingId id) {
        require(Handeling.AANMELDING_LEZEN, id);
        var aanmelding = find(Handeling.AANMELDING_LEZEN, id);
        var jongere = jongeren.read(aanmelding.jongere());
        var rechten = toegang.rechten(onderwerp(id));
        var antwoorden = queries.antwoorden(id);
        return new TriageInzage(
                id,
                aanmelding.kenmerk(),
                aanmelding.wijk(),
                jongere.naam(),
                jongere.leeftijd(Year.now(clock).getValue()),
                aanmelding.aanleiding(),
                aanmelding.doel(),
                rechten.may(Handeling.TRIAGE_BESLUITEN) ? achtergrond(aanmelding, jongere) : null,
                aanmelding.isInTriage(),
                rechten,
                antwoorden,
                stukken.withoutAnswer(antwoorden),
                queries.besluit(id).orElse(null));
    }

    private TriageInzage.Achtergrond achtergrond(Aanmelding aanmelding, Jongere jongere) {
        return new TriageInzage.Achtergrond(
                jongere.gezag(),
                aanmelding.betrokkenPartners(),
                aanmelding.nietGeinformeerdReden(),
                medewerkers.read(aanmelding.melder()).naam(),
                aanmelding.melderOrganisatie(),
                aanmelding.ingediendOp());
    }

    /** Answers for one's own partner; the first of its people answers for all. */
    @Transactional
    public Beantwoording answer(AanmeldingId id, boolean bekend, boolean bezwaar, @Nullable String toelichting) {
        try {
            require(Handeling.TRIAGE_BEANTWOORDEN, id);
        } catch (GeenToegang refused) {
            if (betrokkenheden.wasInvolved(Relatie.TRIAGEPARTNER, onderwerp(id))) {
                return Beantwoording.NOT_ASKED_ANY_MORE;
            }
            throw refused;
        }
        queries.waitForOtherAnswers(id);
        var partner = stukken.partnerOfActor().orElseThrow(() -> new GeenToegang(Handeling.TRIAGE_BEANTWOORDEN));
        if (!stukken.add(id, partner, new Triagestukken.Antwoord(bekend, bezwaar, toelichting))) {
            return Beantwoording.ALREADY_ANSWERED;
        }
        events.publishEvent(new TriageAnswered(id, partner.rol()));
        return Beantwoording.RECORDED;
    }

    /**
     * Decides, once. At inclusie a casus opens with who decides as procesregisseur; either way the triage partners have
     * nothing more to do with the aanmelding and see it no longer.
     */
    @Transactional
    public Besluitvorming decide(AanmeldingId id, TriageUitkomst uitkomst, String motivering) {
        require(Handeling.TRIAGE_BESLUITEN, id);
        var aanmelding = aanmeldingen
                .findForChangeById(id.value())
                .orElseThrow(() -> new GeenToegang(Handeling.TRIAGE_BESLUITEN));
        if (!aanmelding.isInTriage()) {
            return Besluitvorming.ALREADY_DECIDED;
        }
        var inclusie = uitkomst == TriageUitkomst.INCLUSIE;
        if (inclusie && queries.hasOpenCasus(aanmelding)) {
            return Besluitvorming.CASUS_EXISTS;
        }
        record(aanmelding, uitkomst, motivering);
        if (inclusie) {
            opening.open(aanmelding);
        }
        return Besluitvorming.DECIDED;
    }

    private void record(Aanmelding aanmelding, TriageUitkomst uitkomst, String motivering) {
        aanmelding.decide(uitkomst);
        stukken.add(aanmelding.id(), uitkomst, motivering.strip());
        aanmeldingen.save(aanmelding);
        betrokkenheden.endAll(Relatie.TRIAGEPARTNER, onderwerp(aanmelding.id()));
        events.publishEvent(new TriageDecided(aanmelding.id(), uitkomst));
    }

    private void require(Handeling handeling, AanmeldingId id) {
        toegang.require(
                handeling,
                onderwerp(id),
                () -> List.of(find(handeling, id).jongere().value()));
    }

    private Aanmelding find(Handeling handeling, AanmeldingId id) {
        return aanmeldingen.findById(id.value()).orElseThrow(() -> new GeenToegang(handeling));
    }

    private static Onderwerp onderwerp(AanmeldingId id) {
        return Onderwerp.aanmelding(id.value());
    }
}
