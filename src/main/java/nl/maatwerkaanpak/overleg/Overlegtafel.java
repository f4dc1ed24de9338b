package nl.maatwerkaanpak.overleg;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.OverlegEvent.BesluitRecorded;
import nl.maatwerkaanpak.overleg.OverlegEvent.HerbesprekingAgreed;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegHeld;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegPlanned;
import nl.maatwerkaanpak.overleg.OverlegEvent.VerslagApproved;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the casuistiekoverleg is planned, gets its agenda, decides per agendapunt and is closed. */
@Component
public class Overlegtafel {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Agenda agenda;
    private final Fenomeenagenda fenomeenagenda;
    private final Besluiten besluiten;
    private final OverlegQueries queries;
    private final Casusregie casusregie;
    private final Aanpak aanpak;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Overlegtafel(
            Overleggen overleggen,
            Agendapunten agendapunten,
            Agenda agenda,
            Fenomeenagenda fenomeenagenda,
            Besluiten besluiten,
            OverlegQueries queries,
            Casusregie casusregie,
            Aanpak aanpak,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.agenda = agenda;
        this.fenomeenagenda = fenomeenagenda;
        this.besluiten = besluiten;
        this.queries = queries;
        this.casusregie = casusregie;
        this.aanpak = aanpak;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    /** Plans an overleg; the acting medewerker coordinates it. */
    @Transactional
    public OverlegId plan(Instant begin, String plaats, MedewerkerId voorzitter) {
        toegang.require(Handeling.OVERLEG_PLANNEN);
        var id = OverlegId.create();
        var kenmerk = queries.nextKenmerk(clock.instant().atZone(Werkdagen.ZONE).getYear());
        var coordinator = Actor.require();
        overleggen.save(Overleg.plan(id, kenmerk, coordinator, voorzitter, begin, plaats));
        betrokkenheden.involve(coordinator, Relatie.PROCESREGISSEUR, Onderwerp.overleg(id.value()));
        betrokkenheden.involve(voorzitter, Relatie.VOORZITTER, Onderwerp.overleg(id.value()));
        events.publishEvent(new OverlegPlanned(id, kenmerk, coordinator, voorzitter, begin));
        return id;
    }

    /** Puts a casus on the agenda, with the question and with who takes part in this item. */
    @Transactional
    public Agendering schedule(CasusId id, OverlegId overlegId, String vraag, Collection<MedewerkerId> deelnemers) {
        var casus = casusregie.readSummary(id);
        toegang.require(
                Handeling.CASUS_AGENDEREN,
                Onderwerp.casus(id.value()),
                () -> List.of(casus.jongere().value()));
        queries.waitForOthers(overlegId);
        var overleg = read(overlegId, Handeling.CASUS_AGENDEREN);
        var outcome = deelnemers.stream().allMatch(deelnemer -> canBeInvolved(deelnemer, id))
                ? agenda.judge(casus, overleg)
                : Agendering.GEEN_DEELNEMER;
        if (outcome == Agendering.GEAGENDEERD) {
            agenda.put(casus, overleg, vraag, deelnemers);
        }
        return outcome;
    }

    /** Records the besluit on an agendapunt: the acties become work at once, the verwijzingen by who hears the event. */
    @Transactional
    public Vastlegging record(OverlegId overlegId, AgendapuntId id, Besluit besluit) {
        readPunt(Handeling.BESLUIT_VASTLEGGEN, overlegId, id);
        queries.waitForOthers(overlegId);
        var punt = agendapunten
                .findForChangeById(id.value())
                .orElseThrow(() -> new GeenToegang(Handeling.BESLUIT_VASTLEGGEN));
        var overleg = read(overlegId, Handeling.BESLUIT_VASTLEGGEN);
        var outcome = judge(punt, overleg, besluit);
        if (outcome == Vastlegging.VASTGELEGD) {
            decide(punt, besluit);
            events.publishEvent(new BesluitRecorded(overleg.id(), id, punt.casus()));
        }
        return outcome;
    }

    /** To which verwijzingen the overleg decided; the room workflow makes them. */
    @Transactional
    public List<Verwijsafspraak> readVerwijzingen(OverlegId overleg, AgendapuntId id) {
        return besluiten.verwijzingen(
                readPunt(Handeling.OVERLEG_LEZEN, overleg, id).id());
    }

    /** Closes the meeting once every agendapunt has its besluit. */
    @Transactional
    public Afronding hold(OverlegId id) {
        toegang.require(Handeling.BESLUIT_VASTLEGGEN, Onderwerp.overleg(id.value()));
        queries.waitForOthers(id);
        var overleg = lock(id, Handeling.BESLUIT_VASTLEGGEN);
        if (!overleg.isPlanned()) {
            return Afronding.AL_AFGEROND;
        }
        if (!agenda.of(id).stream().allMatch(Agendapunt::isDecided)
                || !fenomeenagenda.of(id).stream().allMatch(Fenomeenpunt::decided)) {
            return Afronding.PUNTEN_OPEN;
        }
        overleg.hold();
        overleggen.save(overleg);
        events.publishEvent(new OverlegHeld(id));
        return Afronding.AFGEROND;
    }

    /** The voorzitter approves the record. */
    @Transactional
    public Afronding approve(OverlegId id) {
        toegang.require(Handeling.VERSLAG_VASTSTELLEN, Onderwerp.overleg(id.value()), () -> queries.jongeren(id));
        var overleg = lock(id, Handeling.VERSLAG_VASTSTELLEN);
        if (overleg.status() != Overlegstatus.GEHOUDEN) {
            return overleg.isPlanned() ? Afronding.NOG_NIET_GEHOUDEN : Afronding.AL_AFGEROND;
        }
        overleg.approve();
        overleggen.save(overleg);
        fenomeenagenda.release(id);
        events.publishEvent(new VerslagApproved(id));
        return Afronding.AFGEROND;
    }

    private Vastlegging judge(Agendapunt punt, Overleg overleg, Besluit besluit) {
        if (punt.isDecided()) {
            return Vastlegging.AL_BESLOTEN;
        }
        if (punt.isWithdrawn()) {
            return Vastlegging.INGETROKKEN;
        }
        if (!overleg.isPlanned()) {
            return Vastlegging.OVERLEG_VOORBIJ;
        }
        var casus = casusregie.readSummary(punt.casus());
        if (!casus.open() && besluit.makesWork()) {
            return Vastlegging.CASUS_GESLOTEN;
        }
        if (!besluit.verwijzingen().isEmpty() && casus.casusregisseur() == null) {
            return Vastlegging.GEEN_CASUSREGISSEUR;
        }
        return judge(besluit, punt.casus());
    }

    /** Whether what is agreed can become work. */
    private Vastlegging judge(Besluit besluit, CasusId casus) {
        var today = LocalDate.ofInstant(clock.instant(), Werkdagen.ZONE);
        if (besluit.afspraken().stream()
                .anyMatch(afspraak -> afspraak.uiterlijk().isBefore(today))) {
            return Vastlegging.DATUM_VOORBIJ;
        }
        var herbespreken = besluit.herbesprekenOp();
        if (herbespreken != null && !herbespreken.isAfter(today)) {
            return Vastlegging.HERBESPREKING_VOORBIJ;
        }
        if (!besluit.afspraken().stream().allMatch(afspraak -> canBeInvolved(afspraak.actiehouder(), casus))) {
            return Vastlegging.GEEN_ACTIEHOUDER;
        }
        var known = besluit.verwijzingen().stream()
                .allMatch(verwijzing ->
                        aanpak.trajectsoort(verwijzing.trajectsoort()).isPresent());
        return known ? Vastlegging.VASTGELEGD : Vastlegging.ONBEKENDE_TRAJECTSOORT;
    }

    private boolean canBeInvolved(MedewerkerId medewerker, CasusId casus) {
        return toegang.canBeInvolved(medewerker, Onderwerp.casus(casus.value()));
    }

    private void decide(Agendapunt punt, Besluit besluit) {
        var now = clock.instant();
        punt.decide(now);
        agendapunten.save(punt);
        besluiten.write(punt, besluit, now);
        besluit.afspraken()
                .forEach(afspraak -> casusregie.agreeActie(
                        punt.casus(), afspraak.omschrijving(), afspraak.actiehouder(), afspraak.uiterlijk()));
        casusregie.note(punt.casus(), "BESLUIT_VASTGELEGD", punt.kenmerk());
        var herbespreken = besluit.herbesprekenOp();
        if (herbespreken != null) {
            casusregie.note(punt.casus(), "HERBESPREKING_AFGESPROKEN", null);
            events.publishEvent(new HerbesprekingAgreed(punt.casus(), herbespreken));
        }
    }

    private Overleg read(OverlegId id, Handeling handeling) {
        return overleggen.findById(id.value()).orElseThrow(() -> new GeenToegang(handeling));
    }

    private Overleg lock(OverlegId id, Handeling handeling) {
        return overleggen.findForChangeById(id.value()).orElseThrow(() -> new GeenToegang(handeling));
    }

    /** The act is on the overleg; it touches the data of the jongere of this agendapunt, which is one of its own. */
    private Agendapunt readPunt(Handeling handeling, OverlegId overleg, AgendapuntId id) {
        toegang.require(
                handeling,
                Onderwerp.overleg(overleg.value()),
                () -> agendapunten.findById(id.value()).stream()
                        .filter(punt -> punt.overleg().equals(overleg))
                        .map(punt -> punt.jongere().value())
                        .toList());
        return agendapunten
                .findById(id.value())
                .filter(punt -> punt.overleg().equals(overleg))
                .orElseThrow(() -> new GeenToegang(handeling));
    }
}
