package nl.maatwerkaanpak.overleg;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegCalledOff;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegMoved;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk for an overleg that goes otherwise than planned: it is moved, it is called off, or a casus is taken off its
 * agenda. Each with a reason, and without anything that was on the agenda being lost.
 */
@Component
public class Overlegwijziging {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Agenda agenda;
    private final Fenomeenagenda fenomeenagenda;
    private final Agendadeelnemers deelname;
    private final OverlegQueries queries;
    private final Overlegwijzigingen wijzigingen;
    private final Casusregie casusregie;
    private final Toegang toegang;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Overlegwijziging(
            Overleggen overleggen,
            Agendapunten agendapunten,
            Agenda agenda,
            Fenomeenagenda fenomeenagenda,
            Agendadeelnemers deelname,
            OverlegQueries queries,
            Overlegwijzigingen wijzigingen,
            Casusregie casusregie,
            Toegang toegang,
            ApplicationEventPublisher events,
            Clock clock) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.agenda = agenda;
        this.fenomeenagenda = fenomeenagenda;
        this.deelname = deelname;
        this.queries = queries;
        this.wijzigingen = wijzigingen;
        this.casusregie = casusregie;
        this.toegang = toegang;
        this.events = events;
        this.clock = clock;
    }

    /** Another time, another place, or both; the agenda stays, and so does who takes part. */
    @Transactional
    public Wijziging move(OverlegId id, Verplaatsing verplaatsing) {
        toegang.require(Handeling.OVERLEG_WIJZIGEN, Onderwerp.overleg(id.value()));
        queries.waitForOthers(id);
        var overleg = read(Handeling.OVERLEG_WIJZIGEN, id);
        if (!overleg.isPlanned()) {
            return Wijziging.OVERLEG_VOORBIJ;
        }
        if (overleg.version() != verplaatsing.versie()) {
            return Wijziging.INTUSSEN_GEWIJZIGD;
        }
        if (verplaatsing.begin().isBefore(clock.instant())) {
            return Wijziging.MOMENT_VOORBIJ;
        }
        wijzigingen.write(overleg, verplaatsing.begin(), verplaatsing.reden());
        overleg.reschedule(verplaatsing.begin(), verplaatsing.plaats());
        overleggen.save(overleg);
        agenda.of(id).forEach(punt -> casusregie.note(punt.casus(), "OVERLEG_VERPLAATST", overleg.kenmerk()));
        fenomeenagenda.tellMoved(overleg);
        events.publishEvent(new OverlegMoved(id, overleg.coordinator(), overleg.voorzitter(), verplaatsing.begin()));
        return Wijziging.GEWIJZIGD;
    }

    /**
     * Calls the overleg off.
     *
     * @param bestemmingen for everything on its agenda the overleg on whose agenda it comes instead, with its question and
     *     its participants; or none, and then who has the procesregie puts it on one again
     */
    @Transactional
    public Wijziging callOff(OverlegId id, String reden, Map<AgendapuntId, Optional<OverlegId>> bestemmingen) {
        toegang.require(Handeling.OVERLEG_WIJZIGEN, Onderwerp.overleg(id.value()), () -> queries.jongeren(id));
        Stream.concat(Stream.of(id), bestemmingen.values().stream().flatMap(Optional::stream))
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(queries::waitForOthers);
        var overleg = read(Handeling.OVERLEG_WIJZIGEN, id);
        var punten = agenda.of(id);
        var fenomenen = fenomeenagenda.of(id);
        var outcome = judge(overleg, punten, fenomenen, bestemmingen);
        if (outcome == Wijziging.GEWIJZIGD) {
            wijzigingen.write(overleg, null, reden);
            punten.forEach(punt -> carryOver(punt, overleg, reden, destination(punt.id(), bestemmingen)));
            fenomenen.forEach(punt -> fenomeenagenda.carryOver(
                    punt,
                    overleg,
                    reden,
                    destination(punt.id(), bestemmingen).map(to -> read(Handeling.OVERLEG_WIJZIGEN, to))));
            overleg.callOff();
            overleggen.save(overleg);
            events.publishEvent(new OverlegCalledOff(id));
        }
        return outcome;
    }

    /** Takes a casus off the agenda, as long as nothing is decided about it; it can come on an agenda again. */
    @Transactional
    public Wijziging withdraw(OverlegId id, AgendapuntId puntId, String reden) {
        var casus = readCasus(id, puntId);
        queries.waitForOthers(id);
        var overleg = read(Handeling.AGENDAPUNT_INTREKKEN, id);
        var punt = agendapunten
                .findForChangeById(puntId.value())
                .filter(found -> found.casus().equals(casus))
                .orElseThrow(() -> new GeenToegang(Handeling.AGENDAPUNT_INTREKKEN));
        if (punt.isWithdrawn()) {
            return Wijziging.AL_INGETROKKEN;
        }
        if (punt.isDecided()) {
            return Wijziging.AL_BESLOTEN;
        }
        if (!overleg.isPlanned()) {
            return Wijziging.OVERLEG_VOORBIJ;
        }
        agenda.takeOff(punt, overleg, reden, null);
        return Wijziging.GEWIJZIGD;
    }

    private Wijziging judge(
            Overleg overleg,
            List<Agendapunt> punten,
            List<Fenomeenpunt> fenomenen,
            Map<AgendapuntId, Optional<OverlegId>> bestemmingen) {
        if (!overleg.isPlanned()) {
            return Wijziging.OVERLEG_VOORBIJ;
        }
        if (punten.stream().anyMatch(Agendapunt::isDecided)
                || fenomenen.stream().anyMatch(Fenomeenpunt::decided)) {
            return Wijziging.AL_BESLOTEN;
        }
        var ids = Stream.concat(
                        punten.stream().map(Agendapunt::id), fenomenen.stream().map(Fenomeenpunt::id))
                .toList();
        if (!ids.stream().allMatch(bestemmingen::containsKey) || bestemmingen.size() != ids.size()) {
            return Wijziging.INTUSSEN_GEWIJZIGD;
        }
        var fits = punten.stream()
                        .allMatch(punt -> destination(punt.id(), bestemmingen).stream()
                                .allMatch(to -> fits(casusregie.readSummary(punt.casus()), overleg, to)))
                && fenomenen.stream()
                        .allMatch(punt ->
                                destination(punt.id(), bestemmingen).stream().allMatch(to -> fits(overleg, to)));
        return fits ? Wijziging.GEWIJZIGD : Wijziging.GEEN_BESTEMMING;
    }

    /** A fenomeen goes to any other overleg that is planned. */
    private boolean fits(Overleg from, OverlegId to) {
        return !to.equals(from.id()) && read(Handeling.OVERLEG_WIJZIGEN, to).isPlanned();
    }

    /** A casus that is on the other agenda already does not come on it twice; a closed one goes nowhere. */
    private boolean fits(CasusSummary casus, Overleg from, OverlegId to) {
        if (to.equals(from.id())) {
            return false;
        }
        return switch (agenda.judge(casus, read(Handeling.OVERLEG_WIJZIGEN, to))) {
            case GEAGENDEERD, AL_GEAGENDEERD, CASUS_GESLOTEN -> true;
            default -> false;
        };
    }

    private void carryOver(Agendapunt punt, Overleg from, String reden, Optional<OverlegId> to) {
        var casus = casusregie.readSummary(punt.casus());
        to.map(id -> read(Handeling.OVERLEG_WIJZIGEN, id))
                .filter(other -> agenda.judge(casus, other) == Agendering.GEAGENDEERD)
                .ifPresent(other -> agenda.put(
                        casus,
                        other,
                        punt.vraag(),
                        deelname.of(punt.id()).stream()
                                .filter(deelnemer -> toegang.canBeInvolved(
                                        deelnemer, Onderwerp.casus(casus.casus().value())))
                                .toList()));
        agenda.takeOff(punt, from, reden, to.filter(id -> casus.open()).orElse(null));
    }

    private static Optional<OverlegId> destination(
            AgendapuntId punt, Map<AgendapuntId, Optional<OverlegId>> bestemmingen) {
        return Objects.requireNonNull(bestemmingen.get(punt));
    }

    /** The act is on the casus, which is the actor's to lead; so a colleague whose casus it is may do it too. */
    private CasusId readCasus(OverlegId overleg, AgendapuntId id) {
        var punt = agendapunten
                .findById(id.value())
                .filter(found -> found.overleg().equals(overleg))
                .orElseThrow(() -> new GeenToegang(Handeling.AGENDAPUNT_INTREKKEN));
        toegang.require(
                Handeling.AGENDAPUNT_INTREKKEN,
                Onderwerp.casus(punt.casus().value()),
                () -> List.of(punt.jongere().value()));
        return punt.casus();
    }

    private Overleg read(Handeling handeling, OverlegId id) {
        return overleggen.findById(id.value()).orElseThrow(() -> new GeenToegang(handeling));
    }
}
