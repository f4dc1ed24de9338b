package nl.maatwerkaanpak.overleg;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.OverlegEvent.CasusScheduled;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The agenda of an overleg: a casus comes on it with who takes part in this item, and is taken off it with a reason. The
 * desks have asked for the right to.
 */
@Component
class Agenda {

    private final Agendapunten agendapunten;
    private final Agendadeelnemers deelname;
    private final OverlegQueries queries;
    private final Casusregie casusregie;
    private final Betrokkenheden betrokkenheden;
    private final Toegang toegang;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agenda(
            Agendapunten agendapunten,
            Agendadeelnemers deelname,
            OverlegQueries queries,
            Casusregie casusregie,
            Betrokkenheden betrokkenheden,
            Toegang toegang,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agendapunten = agendapunten;
        this.deelname = deelname;
        this.queries = queries;
        this.casusregie = casusregie;
        this.betrokkenheden = betrokkenheden;
        this.toegang = toegang;
        this.events = events;
        this.clock = clock;
    }

    /** What stands on it. */
    List<Agendapunt> of(OverlegId overleg) {
        return agendapunten.findByOverlegIdAndIngetrokkenOpIsNullOrderByVolgnummer(overleg.value());
    }

    /** Whether the casus can come on it, or why not. */
    Agendering judge(CasusSummary casus, Overleg overleg) {
        if (!casus.open()) {
            return Agendering.CASUS_GESLOTEN;
        }
        if (!casus.mayShare()) {
            return Agendering.NIET_GEINFORMEERD;
        }
        if (!overleg.isPlanned()) {
            return Agendering.OVERLEG_VOORBIJ;
        }
        return of(overleg.id()).stream().anyMatch(punt -> punt.casus().equals(casus.casus()))
                ? Agendering.AL_GEAGENDEERD
                : Agendering.GEAGENDEERD;
    }

    /**
     * Who coordinates the overleg has the procesregie of what is on its agenda, also of a colleague's casus; that colleague
     * takes part, and sees this item of the agenda.
     */
    void put(CasusSummary casus, Overleg overleg, String vraag, Collection<MedewerkerId> deelnemers) {
        var procesregisseur = toegang.holder(
                Handeling.CASUS_AGENDEREN, Onderwerp.casus(casus.casus().value()));
        var punt = Agendapunt.of(casus, overleg.id(), vraag, queries.nextVolgnummer(overleg.id()));
        agendapunten.save(punt);
        betrokkenheden.involve(
                overleg.coordinator(),
                Relatie.PROCESREGISSEUR,
                Onderwerp.casus(casus.casus().value()));
        casusregie.involveVoorzitter(casus.casus(), overleg.voorzitter());
        if (!procesregisseur.equals(overleg.coordinator())) {
            involveDeelnemer(overleg, procesregisseur);
        }
        for (var deelnemer : deelnemers) {
            deelname.invite(punt, deelnemer);
            casusregie.involveDeelnemer(casus.casus(), deelnemer);
            involveDeelnemer(overleg, deelnemer);
        }
        casusregie.note(casus.casus(), "CASUS_GEAGENDEERD", overleg.kenmerk());
        events.publishEvent(new CasusScheduled(overleg.id(), casus.casus()));
    }

    /**
     * Takes the casus off it. Who took part reads the casus no longer, unless it is on another agenda with them; the overleg
     * they still see, with why. An open casus that is on no agenda now goes back to who has the procesregie.
     *
     * @param naar on which agenda it came instead
     */
    void takeOff(Agendapunt punt, Overleg overleg, String reden, @Nullable OverlegId naar) {
        var now = clock.instant();
        punt.withdraw(now);
        agendapunten.save(punt);
        deelname.writeIntrekking(punt, reden, naar, now);
        casusregie.note(punt.casus(), "VAN_AGENDA_GEHAALD", overleg.kenmerk());
        var onderwerp = Onderwerp.casus(punt.casus().value());
        deelname.onlyHere(punt).forEach(deelnemer -> betrokkenheden.end(deelnemer, Relatie.DEELNEMER, onderwerp));
        if (!deelname.leadsAnother(punt, overleg.voorzitter())) {
            betrokkenheden.end(overleg.voorzitter(), Relatie.VOORZITTER, onderwerp);
        }
        if (casusregie.readSummary(punt.casus()).open() && !queries.isOnAgenda(punt.casus())) {
            casusregie.requestAgendering(punt.casus());
        }
    }

    private void involveDeelnemer(Overleg overleg, MedewerkerId deelnemer) {
        betrokkenheden.involve(
                deelnemer, Relatie.DEELNEMER, Onderwerp.overleg(overleg.id().value()));
    }
}
