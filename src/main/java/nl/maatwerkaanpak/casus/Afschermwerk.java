package nl.maatwerkaanpak.casus;

import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Afschermingen;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Procesmotor;
import org.springframework.stereotype.Component;

/**
 * Closes a dossier to somebody, for a desk that has asked the right to. Who leads the casus hands it to another in the same act:
 * a casus that nobody may lead would stand still.
 */
@Component
class Afschermwerk {

    private final Afschermingen afschermingen;
    private final Casussen casussen;
    private final Dossierkaarten kaarten;
    private final Regietoewijzing regietoewijzing;
    private final Medewerkers medewerkers;
    private final Procesmotor procesmotor;

    Afschermwerk(
            Afschermingen afschermingen,
            Casussen casussen,
            Dossierkaarten kaarten,
            Regietoewijzing regietoewijzing,
            Medewerkers medewerkers,
            Procesmotor procesmotor) {
        this.afschermingen = afschermingen;
        this.casussen = casussen;
        this.kaarten = kaarten;
        this.regietoewijzing = regietoewijzing;
        this.medewerkers = medewerkers;
        this.procesmotor = procesmotor;
    }

    /** Of two at once the second is judged by what the first left: whom the first put in the lead keeps it. */
    Afschermuitkomst close(Onderwerp onderwerp, Dossierkaart seen, Afschermvraag vraag) {
        var kaart = lock(onderwerp, seen);
        var refusal = refusal(onderwerp, kaart, vraag);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var opvolger = vraag.opvolger();
        if (opvolger != null && kaart.isLedBy(vraag.medewerker())) {
            procesmotor.as(() -> regietoewijzing.succeed(kaart.requireOpenCasus(), vraag.medewerker(), opvolger));
        }
        return afschermingen.close(onderwerp, vraag.nieuw())
                ? Afschermuitkomst.AFGESCHERMD
                : Afschermuitkomst.AL_AFGESCHERMD;
    }

    private Dossierkaart lock(Onderwerp onderwerp, Dossierkaart seen) {
        var casus = seen.openCasus();
        if (casus == null) {
            return seen;
        }
        procesmotor.as(() -> casussen.findForChangeById(casus.value()));
        return kaarten.find(onderwerp).orElseThrow();
    }

    /** Who could lead the casus instead of this person; nobody when they do not lead it. */
    List<Medewerker> opvolgers(Onderwerp onderwerp, Dossierkaart kaart, MedewerkerId medewerker) {
        if (!kaart.isLedBy(medewerker)) {
            return List.of();
        }
        var closedOut = afschermingen.closedOut(onderwerp);
        var candidates = kaart.hasProcesregisseur(medewerker)
                ? medewerkers.withRol("casuistiekcoordinator")
                : regietoewijzing.candidates();
        return candidates.stream()
                .filter(candidate -> !kaart.isLedBy(candidate.id()))
                .filter(candidate -> !closedOut.contains(candidate.id()))
                .toList();
    }

    private Optional<Afschermuitkomst> refusal(Onderwerp onderwerp, Dossierkaart kaart, Afschermvraag vraag) {
        if (medewerkers.find(vraag.medewerker()).filter(Medewerker::actief).isEmpty()) {
            return Optional.of(Afschermuitkomst.ONGESCHIKT);
        }
        if (afschermingen.closedOut(onderwerp).contains(vraag.medewerker())) {
            return Optional.of(Afschermuitkomst.AL_AFGESCHERMD);
        }
        if (!kaart.isLedBy(vraag.medewerker())) {
            return Optional.empty();
        }
        if (vraag.opvolger() == null) {
            return Optional.of(Afschermuitkomst.OPVOLGER_NODIG);
        }
        var suitable = opvolgers(onderwerp, kaart, vraag.medewerker()).stream()
                .anyMatch(candidate -> candidate.id().equals(vraag.opvolger()));
        return suitable ? Optional.empty() : Optional.of(Afschermuitkomst.OPVOLGER_ONGESCHIKT);
    }
}
