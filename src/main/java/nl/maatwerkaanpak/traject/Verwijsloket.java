package nl.maatwerkaanpak.traject;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Afgewezen;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.AlBeantwoord;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Geaccepteerd;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingAccepted;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingDeclined;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingMade;
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
    private final Trajecten trajecten;
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
            Trajecten trajecten,
            Dossier dossier,
            TrajectQueries queries,
            Casusregie casusregie,
            Aanpak aanpak,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verwijzingen = verwijzingen;
        this.trajecten = trajecten;
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

    /** The partner accepts; the acting medewerker becomes uitvoerder. */
    @Transactional
    public Antwoorduitkomst accept(VerwijzingId id) {
        var verwijzing = answerable(id);
        if (verwijzing.isAnswered()) {
            return new AlBeantwoord();
        }
        verwijzing.accept(clock.instant());
        verwijzingen.save(verwijzing);
        var traject = start(verwijzing);
        var casusregisseur = involveCasusregisseur(traject);
        casusregie.note(verwijzing.casus(), "VERWIJZING_GEACCEPTEERD", verwijzing.kenmerk());
        events.publishEvent(new VerwijzingAccepted(
                id,
                traject.id(),
                verwijzing.casus(),
                traject.kenmerk(),
                verwijzing.wijk(),
                verwijzing.trajectsoort(),
                Actor.require(),
                casusregisseur));
        return new Geaccepteerd(traject.id());
    }

    /** The partner cannot help; the casusregisseur decides what follows. */
    @Transactional
    public Antwoorduitkomst decline(VerwijzingId id, Afwijsreden reden, @Nullable String toelichting) {
        var verwijzing = answerable(id);
        if (verwijzing.isAnswered()) {
            return new AlBeantwoord();
        }
        var now = clock.instant();
        verwijzing.decline(now);
        verwijzingen.save(verwijzing);
        dossier.writeAntwoord(id, reden, toelichting, now);
        casusregie.note(verwijzing.casus(), "VERWIJZING_AFGEWEZEN", verwijzing.kenmerk());
        events.publishEvent(new VerwijzingDeclined(id));
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
                .flatMap(spoor -> verwijzingen.findForChangeById(spoor.verwijzing()).stream())
                .filter(verwijzing -> !verwijzing.isAnswered())
                .forEach(verwijzing -> {
                    verwijzing.withdraw(clock.instant());
                    verwijzingen.save(verwijzing);
                });
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
        betrokkenheden.involve(casusregisseur, Relatie.CASUSREGISSEUR, onderwerp);
        betrokkenheden.involve(casus.procesregisseur(), Relatie.PROCESREGISSEUR, onderwerp);
        verwijzingen.save(verwijzing);
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

    private Traject start(Verwijzing verwijzing) {
        var id = TrajectId.create();
        var uitvoerder = Actor.require();
        var onderwerp = Onderwerp.traject(id.value());
        betrokkenheden.involve(uitvoerder, Relatie.UITVOERDER, onderwerp);
        casusregie.involveUitvoerder(verwijzing.casus(), uitvoerder);
        var first = aanpak.trajectsoort(verwijzing.trajectsoort())
                .map(soort -> Stap.first(soort.proces()))
                .orElse(Stap.DOELEN);
        return trajecten.save(
                Traject.start(id, dossier.nextTraject(jaar()), verwijzing, first, uitvoerder, clock.instant()));
    }

    /** Who leads the content of the casus now, which may be another than at the verwijzing. */
    private MedewerkerId involveCasusregisseur(Traject traject) {
        var casusregisseur =
                Objects.requireNonNull(casusregie.readSummary(traject.casus()).casusregisseur());
        betrokkenheden.involve(
                casusregisseur,
                Relatie.CASUSREGISSEUR,
                Onderwerp.traject(traject.id().value()));
        return casusregisseur;
    }

    private Verwijzing answerable(VerwijzingId id) {
        toegang.require(
                Handeling.VERWIJZING_BEANTWOORDEN,
                Onderwerp.verwijzing(id.value()),
                () -> verwijzingen.findById(id.value()).stream()
                        .map(verwijzing -> verwijzing.jongere().value())
                        .toList());
        return verwijzingen
                .findForChangeById(id.value())
                .orElseThrow(() -> new GeenToegang(Handeling.VERWIJZING_BEANTWOORDEN));
    }

    private int jaar() {
        return clock.instant().atZone(Werkdagen.ZONE).getYear();
    }
}
