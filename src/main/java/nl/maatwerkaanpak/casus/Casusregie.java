package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.casus.CasusEvent.AgenderingRequested;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
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

/** The desk where a casus is led: agreeing acties and asking for the agenda. */
@Component
public class Casusregie {

    private final Casusslot slot;
    private final Casussen casussen;
    private final CasusQueries queries;
    private final Actietafel acties;
    private final Verloop verloop;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Casusregie(
            Casusslot slot,
            Casussen casussen,
            CasusQueries queries,
            Actietafel acties,
            Verloop verloop,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slot = slot;
        this.casussen = casussen;
        this.queries = queries;
        this.acties = acties;
        this.verloop = verloop;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What other rooms need of a casus. It writes no line in the verwerkingslog: it holds nothing about the jongere, and
     * the desk that asks logs its own act.
     */
    @Transactional
    public CasusSummary readSummary(CasusId id) {
        if (!Actor.require().equals(Actor.PROCESMOTOR)) {
            toegang.require(Handeling.CASUS_LEZEN, onderwerp(id));
        }
        return find(id).summary(LocalDate.now(clock));
    }

    /** As {@link #readSummary} for an act on the casus in another room: asks for the right to it, and logs it. */
    @Transactional
    public CasusSummary readSummaryFor(Handeling act, CasusId id) {
        toegang.require(act, onderwerp(id), () -> List.of(find(id).jongere().value()));
        return find(id).summary(LocalDate.now(clock));
    }

    /**
     * Whether about this casus may be asked and shared. Also for those who do not see the casus, such as a partner who is
     * asked for inbreng: it tells nothing else.
     */
    @Transactional(readOnly = true)
    public boolean mayShare(CasusId id) {
        return queries.mayShare(id);
    }

    /** When something last happened in the casus; only for the engine, which watches over it. */
    @Transactional(readOnly = true)
    public Instant readLastActivity(CasusId id) {
        return queries.lastActivity(id);
    }

    /** Whether this medewerker can get work in the casus; not why they cannot. */
    @Transactional(readOnly = true)
    public boolean canBeInvolved(CasusId id, MedewerkerId medewerker) {
        return toegang.canBeInvolved(medewerker, Onderwerp.casus(id.value()));
    }

    /** Agrees an actie in an open casus; from then on it is work of the actiehouder, who sees the actie alone. */
    @Transactional
    public ActieId agreeActie(CasusId id, String omschrijving, MedewerkerId actiehouder, LocalDate uiterlijk) {
        var casus = slot.lock(Handeling.ACTIE_AFSPREKEN, id);
        casus.requireOpen();
        if (!canBeInvolved(id, actiehouder)) {
            throw new IllegalArgumentException("no actiehouder: " + actiehouder);
        }
        verloop.note(id, "ACTIE_AFGESPROKEN", null);
        return acties.agree(Afspraak.in(casus.summary(LocalDate.now(clock)), omschrijving, actiehouder, uiterlijk));
    }

    /** Asks the procesregisseur to put the casus on an agenda (again). */
    @Transactional
    public void requestAgendering(CasusId id) {
        var casus = slot.lock(Handeling.AGENDERING_VRAGEN, id);
        casus.requireOpen();
        verloop.note(id, "AGENDERING_GEVRAAGD", null);
        events.publishEvent(new AgenderingRequested(id, casus.kenmerk(), casus.wijk(), casus.procesregisseur()));
    }

    /** Lets somebody take part in the overleg about the casus. */
    @Transactional
    public void involveDeelnemer(CasusId id, MedewerkerId deelnemer) {
        toegang.require(Handeling.CASUS_AGENDEREN, onderwerp(id));
        betrokkenheden.involve(deelnemer, Relatie.DEELNEMER, onderwerp(id));
    }

    /** Lets the voorzitter of the overleg read the casus. */
    @Transactional
    public void involveVoorzitter(CasusId id, MedewerkerId voorzitter) {
        toegang.require(Handeling.CASUS_AGENDEREN, onderwerp(id));
        betrokkenheden.involve(voorzitter, Relatie.VOORZITTER, onderwerp(id));
    }

    /**
     * Lets who guides a traject read the casus. The desk that accepts the verwijzing has asked for the right to: the one
     * who accepts is not involved with the casus yet.
     */
    @Transactional
    public void involveUitvoerder(CasusId id, MedewerkerId uitvoerder) {
        betrokkenheden.involve(uitvoerder, Relatie.UITVOERDER, onderwerp(id));
    }

    /** Who guided a traject reads the casus no longer; asked by the desk of the traject. */
    @Transactional
    public void endUitvoerder(CasusId id, MedewerkerId uitvoerder) {
        betrokkenheden.end(uitvoerder, Relatie.UITVOERDER, onderwerp(id));
    }

    /**
     * Writes on the timeline for the desk of another room, which has asked for the right to its own act.
     *
     * @param soort a code, in words under {@code gebeurtenis.} in the messages; never free text
     * @param kenmerk the number of what it is about, such as V-2026-0001
     */
    @Transactional
    public void note(CasusId id, String soort, @Nullable String kenmerk) {
        verloop.note(id, soort, kenmerk);
    }

    private Casus find(CasusId id) {
        return casussen.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.CASUS_LEZEN));
    }

    private static Onderwerp onderwerp(CasusId id) {
        return Onderwerp.casus(id.value());
    }
}
