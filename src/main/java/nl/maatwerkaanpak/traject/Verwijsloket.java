package nl.maatwerkaanpak.traject;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Afgewezen;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.AlBeantwoord;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.BestaatNietMeer;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Geaccepteerd;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Ingetrokken;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.OpWachtlijst;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingDeclined;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingMade;
import nl.maatwerkaanpak.traject.TrajectEvent.WachtlijstJoined;
import nl.maatwerkaanpak.traject.Verwijsuitkomst.Geweigerd;
import nl.maatwerkaanpak.traject.Verwijsuitkomst.Verwezen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a jongere is referred to a partner, and where the partner accepts or declines. */
@Component
public class Verwijsloket {

    private final Verwijzingen verwijzingen;
    private final Verwijzingslot slot;
    private final Plekkenbord plekken;
    private final Wachtlijst wachtlijst;
    private final Trajectstart trajectstart;
    private final Intrekking intrekking;
    private final Dossier dossier;
    private final TrajectQueries queries;
    private final Casusregie casusregie;
    private final Aanpak aanpak;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verwijsloket(
            Verwijzingen verwijzingen,
            Verwijzingslot slot,
            Plekkenbord plekken,
            Wachtlijst wachtlijst,
            Trajectstart trajectstart,
            Intrekking intrekking,
            Dossier dossier,
            TrajectQueries queries,
            Casusregie casusregie,
            Aanpak aanpak,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verwijzingen = verwijzingen;
        this.slot = slot;
        this.plekken = plekken;
        this.wachtlijst = wachtlijst;
        this.trajectstart = trajectstart;
        this.intrekking = intrekking;
        this.dossier = dossier;
        this.queries = queries;
        this.casusregie = casusregie;
        this.aanpak = aanpak;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    /** Refers the jongere of a casus to the partner of this kind of traject. */
    @Transactional
    public Verwijsuitkomst refer(CasusId id, String trajectsoort, String vraag) {
        var casus = casusregie.readSummary(id);
        toegang.require(
                Handeling.VERWIJZEN,
                Onderwerp.casus(id.value()),
                () -> List.of(casus.jongere().value()));
        var soort = aanpak.trajectsoort(trajectsoort);
        var casusregisseur = casus.casusregisseur();
        var refusal = refusal(casus, soort);
        if (refusal.isPresent() || soort.isEmpty() || casusregisseur == null) {
            return new Geweigerd(refusal.orElse(Verwijsweigering.GEEN_CASUSREGISSEUR));
        }
        return new Verwezen(make(casus, casusregisseur, soort.get(), vraag));
    }

    /** The partner accepts: the traject starts, or the jongere goes on the waiting list when there is no place. */
    @Transactional
    public Antwoorduitkomst accept(VerwijzingId id) {
        var verwijzing = slot.lock(Handeling.VERWIJZING_BEANTWOORDEN, id);
        return refusal(verwijzing).orElseGet(() -> accept(verwijzing));
    }

    /** The partner will help, but knows that it cannot be now. */
    @Transactional
    public Antwoorduitkomst enlist(VerwijzingId id) {
        var verwijzing = slot.lock(Handeling.VERWIJZING_BEANTWOORDEN, id);
        return refusal(verwijzing).orElseGet(() -> enlist(verwijzing));
    }

    /** The partner cannot help; the casusregisseur decides what follows. */
    @Transactional
    public Antwoorduitkomst decline(VerwijzingId id, Afwijsreden reden, @Nullable String toelichting) {
        var verwijzing = slot.lock(Handeling.VERWIJZING_BEANTWOORDEN, id);
        return refusal(verwijzing).orElseGet(() -> decline(verwijzing, reden, toelichting));
    }

    /** As {@link #decline(VerwijzingId, Afwijsreden, String)}, also from the waiting list: the next in line is offered the place. */
    Antwoorduitkomst decline(Verwijzing verwijzing, Afwijsreden reden, @Nullable String toelichting) {
        var waited = verwijzing.isWaiting();
        var now = clock.instant();
        verwijzing.decline(now);
        verwijzingen.save(verwijzing);
        dossier.writeAntwoord(verwijzing.id(), reden, toelichting, now);
        casusregie.note(verwijzing.casus(), "VERWIJZING_AFGEWEZEN", verwijzing.kenmerk());
        events.publishEvent(new VerwijzingDeclined(verwijzing.id()));
        if (waited) {
            wachtlijst.offer(verwijzing.trajectsoort());
        }
        return new Afgewezen();
    }

    /**
     * What came back to one casusregisseur comes to the next: the one before sees verwijzingen and trajecten no longer. The
     * desk that names the casusregisseur has asked for the right to.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(CasusId casus, MedewerkerId from, MedewerkerId to) {
        for (var spoor : queries.sporen(casus)) {
            handOver(Onderwerp.verwijzing(spoor.verwijzing()), from, to);
            if (spoor.traject() != null) {
                handOver(Onderwerp.traject(spoor.traject()), from, to);
            }
        }
    }

    /**
     * A closed casus waits for no answer; a traject that runs goes on to its own end. The desk that closes the casus has
     * asked for the right to.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawOf(CasusId casus) {
        queries.sporen(casus).stream()
                .filter(Spoor::open)
                .sorted(Comparator.comparing(Spoor::trajectsoort))
                .forEach(spoor -> intrekking.withdraw(new VerwijzingId(spoor.verwijzing()), spoor.trajectsoort()));
    }

    private void handOver(Onderwerp onderwerp, MedewerkerId from, MedewerkerId to) {
        betrokkenheden.end(from, Relatie.CASUSREGISSEUR, onderwerp);
        betrokkenheden.involve(to, Relatie.CASUSREGISSEUR, onderwerp);
    }

    private Optional<Verwijsweigering> refusal(CasusSummary casus, Optional<Trajectsoort> soort) {
        if (!casus.open()) {
            return Optional.of(Verwijsweigering.CASUS_GESLOTEN);
        }
        if (!casus.mayShare()) {
            return Optional.of(Verwijsweigering.NIET_GEINFORMEERD);
        }
        if (casus.casusregisseur() == null) {
            return Optional.of(Verwijsweigering.GEEN_CASUSREGISSEUR);
        }
        if (soort.isEmpty()) {
            return Optional.of(Verwijsweigering.ONBEKENDE_TRAJECTSOORT);
        }
        return queries.isRunning(casus.casus(), soort.get().code())
                ? Optional.of(Verwijsweigering.LOOPT_AL)
                : Optional.empty();
    }

    private VerwijzingId make(CasusSummary casus, MedewerkerId casusregisseur, Trajectsoort soort, String vraag) {
        var asked = new Verwijzing.Vraag(vraag, Actor.require(), clock.instant());
        var verwijzing = Verwijzing.make(dossier.nextVerwijzing(jaar()), casus, soort, asked);
        var onderwerp = Onderwerp.verwijzing(verwijzing.id().value());
        verwijzingen.save(verwijzing);
        betrokkenheden.involve(casusregisseur, Relatie.CASUSREGISSEUR, onderwerp);
        betrokkenheden.involve(casus.procesregisseur(), Relatie.PROCESREGISSEUR, onderwerp);
        casusregie.note(casus.casus(), "VERWIJZING_GEDAAN", verwijzing.kenmerk());
        events.publishEvent(new VerwijzingMade(
                verwijzing.id(),
                casus.casus(),
                verwijzing.kenmerk(),
                verwijzing.wijk(),
                verwijzing.trajectsoort(),
                verwijzing.organisatie(),
                verwijzing.rol(),
                casusregisseur,
                verwijzing.verwezenOp()));
        return verwijzing.id();
    }

    private Antwoorduitkomst accept(Verwijzing verwijzing) {
        if (aanpak.trajectsoort(verwijzing.trajectsoort()).isEmpty()) {
            return new BestaatNietMeer();
        }
        return plekken.find(verwijzing.trajectsoort())
                        .filter(Bezetting::heeftPlek)
                        .isPresent()
                ? new Geaccepteerd(trajectstart.start(verwijzing))
                : enlist(verwijzing);
    }

    private Antwoorduitkomst enlist(Verwijzing verwijzing) {
        if (aanpak.trajectsoort(verwijzing.trajectsoort()).isEmpty()) {
            return new BestaatNietMeer();
        }
        verwijzing.enlist(clock.instant());
        verwijzingen.save(verwijzing);
        casusregie.note(verwijzing.casus(), "VERWIJZING_WACHTLIJST", verwijzing.kenmerk());
        events.publishEvent(new WachtlijstJoined(verwijzing.id()));
        wachtlijst.offer(verwijzing.trajectsoort());
        return new OpWachtlijst();
    }

    private static Optional<Antwoorduitkomst> refusal(Verwijzing verwijzing) {
        if (verwijzing.isWithdrawn()) {
            return Optional.of(new Ingetrokken());
        }
        return verwijzing.isAsked() ? Optional.empty() : Optional.of(new AlBeantwoord());
    }

    private int jaar() {
        return clock.instant().atZone(Werkdagen.ZONE).getYear();
    }
}
