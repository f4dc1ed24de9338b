package nl.maatwerkaanpak.traject;

import java.time.Clock;
import java.util.Objects;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingAccepted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How a traject starts, at once or from the waiting list: whose it was to answer becomes uitvoerder. */
@Component
class Trajectstart {

    private final Verwijzingen verwijzingen;
    private final Trajecten trajecten;
    private final Dossier dossier;
    private final Casusregie casusregie;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trajectstart(
            Verwijzingen verwijzingen,
            Trajecten trajecten,
            Dossier dossier,
            Casusregie casusregie,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verwijzingen = verwijzingen;
        this.trajecten = trajecten;
        this.dossier = dossier;
        this.casusregie = casusregie;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    TrajectId start(Verwijzing verwijzing) {
        verwijzing.accept(clock.instant());
        verwijzingen.save(verwijzing);
        var traject = save(verwijzing);
        casusregie.note(verwijzing.casus(), "VERWIJZING_GEACCEPTEERD", verwijzing.kenmerk());
        events.publishEvent(new VerwijzingAccepted(
                verwijzing.id(),
                traject.id(),
                verwijzing.casus(),
                traject.kenmerk(),
                verwijzing.wijk(),
                verwijzing.trajectsoort(),
                traject.uitvoerder(),
                involveCasusregisseur(traject)));
        return traject.id();
    }

    private Traject save(Verwijzing verwijzing) {
        var id = TrajectId.create();
        var uitvoerder = toegang.holder(
                Handeling.VERWIJZING_BEANTWOORDEN,
                Onderwerp.verwijzing(verwijzing.id().value()));
        var now = clock.instant();
        var kenmerk = dossier.nextTraject(now.atZone(Werkdagen.ZONE).getYear());
        var traject = trajecten.save(Traject.start(id, kenmerk, verwijzing, uitvoerder, now));
        betrokkenheden.involve(uitvoerder, Relatie.UITVOERDER, Onderwerp.traject(id.value()));
        casusregie.involveUitvoerder(verwijzing.casus(), uitvoerder);
        return traject;
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
}
