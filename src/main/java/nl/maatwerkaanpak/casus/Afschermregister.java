package nl.maatwerkaanpak.casus;

import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Afscherming;
import nl.maatwerkaanpak.privacy.AfschermingId;
import nl.maatwerkaanpak.privacy.Afschermingen;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the privacyfunctionaris sees which dossiers are closed to whom, closes one by its number and lifts it, without seeing
 * the dossier.
 */
@Component
public class Afschermregister {

    private static final String GROND = "privacyfunctionaris";

    private final Afschermwerk werk;
    private final Afschermingen afschermingen;
    private final Dossierkaarten kaarten;
    private final Medewerkers medewerkers;
    private final Toegang toegang;
    private final Verwerkingslog verwerkingslog;

    Afschermregister(
            Afschermwerk werk,
            Afschermingen afschermingen,
            Dossierkaarten kaarten,
            Medewerkers medewerkers,
            Toegang toegang,
            Verwerkingslog verwerkingslog) {
        this.werk = werk;
        this.afschermingen = afschermingen;
        this.kaarten = kaarten;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.verwerkingslog = verwerkingslog;
    }

    /** A closed dossier with its number. */
    public record Regel(Afscherming afscherming, String kenmerk) {}

    /** All of them but those that are closed to the reader; each is logged for whom the dossier is about. */
    @Transactional
    public List<Regel> list() {
        toegang.require(Handeling.AFSCHERMINGEN_LEZEN);
        return afschermingen.all().stream().map(this::regel).toList();
    }

    /** One of them, to lift it; logged for whom the dossier is about. */
    @Transactional
    public Optional<Afscherming> find(AfschermingId id) {
        toegang.require(Handeling.AFSCHERMINGEN_LEZEN);
        return afschermingen.find(id).map(this::regel).map(Regel::afscherming);
    }

    /** To whom a dossier can be closed. */
    @Transactional(readOnly = true)
    public List<Medewerker> colleagues() {
        return medewerkers.allActive().stream()
                .filter(medewerker -> !medewerker.id().equals(Actor.require()))
                .toList();
    }

    /** Closes the dossier with this number; one that is closed to who asks is unknown to them. */
    @Transactional
    public Afschermuitkomst close(String kenmerk, Afschermvraag vraag) {
        toegang.require(Handeling.AFSCHERMINGEN_BEHEREN);
        if (vraag.medewerker().equals(Actor.require())) {
            return Afschermuitkomst.ONGESCHIKT;
        }
        return kaarten.findByKenmerk(kenmerk)
                .filter(onderwerp -> !isClosedToActor(onderwerp))
                .map(onderwerp -> close(onderwerp, vraag))
                .orElse(Afschermuitkomst.ONBEKEND);
    }

    /** Who could lead the casus with this number instead of this person; nobody when they do not lead it. */
    @Transactional
    public List<Medewerker> opvolgers(String kenmerk, MedewerkerId medewerker) {
        toegang.require(Handeling.AFSCHERMINGEN_LEZEN);
        return kaarten.findByKenmerk(kenmerk)
                .filter(onderwerp -> !isClosedToActor(onderwerp))
                .map(onderwerp -> opvolgers(onderwerp, medewerker))
                .orElseGet(List::of);
    }

    private List<Medewerker> opvolgers(Onderwerp onderwerp, MedewerkerId medewerker) {
        var kaart = kaarten.find(onderwerp).orElseThrow();
        record(Handeling.AFSCHERMINGEN_LEZEN, onderwerp, kaart);
        return werk.opvolgers(onderwerp, kaart, medewerker);
    }

    @Transactional
    public Afschermuitkomst lift(AfschermingId id, String reden) {
        toegang.require(Handeling.AFSCHERMINGEN_BEHEREN);
        var found = afschermingen.find(id);
        if (found.isEmpty() || !afschermingen.lift(id, reden)) {
            return Afschermuitkomst.NIET_MEER_NODIG;
        }
        var onderwerp = onderwerp(found.get());
        kaarten.find(onderwerp).ifPresent(kaart -> record(Handeling.AFSCHERMINGEN_BEHEREN, onderwerp, kaart));
        return Afschermuitkomst.OPGEHEVEN;
    }

    private Afschermuitkomst close(Onderwerp onderwerp, Afschermvraag vraag) {
        var kaart = kaarten.find(onderwerp).orElseThrow();
        record(Handeling.AFSCHERMINGEN_BEHEREN, onderwerp, kaart);
        return werk.close(onderwerp, kaart, vraag);
    }

    private Regel regel(Afscherming afscherming) {
        var onderwerp = onderwerp(afscherming);
        var kaart = kaarten.find(onderwerp);
        kaart.ifPresent(found -> record(Handeling.AFSCHERMINGEN_LEZEN, onderwerp, found));
        return new Regel(afscherming, kaart.map(Dossierkaart::kenmerk).orElse(""));
    }

    private void record(Handeling handeling, Onderwerp onderwerp, Dossierkaart kaart) {
        verwerkingslog.record(handeling, onderwerp, kaart.betrokkenen(), GROND, null);
    }

    private boolean isClosedToActor(Onderwerp onderwerp) {
        return afschermingen.closedOut(onderwerp).contains(Actor.require());
    }

    private static Onderwerp onderwerp(Afscherming afscherming) {
        return switch (afscherming.soort()) {
            case "signaal" -> Onderwerp.signaal(afscherming.onderwerp());
            case "aanmelding" -> Onderwerp.aanmelding(afscherming.onderwerp());
            default -> Onderwerp.casus(afscherming.onderwerp());
        };
    }
}
