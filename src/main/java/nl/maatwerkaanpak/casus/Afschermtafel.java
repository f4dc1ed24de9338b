package nl.maatwerkaanpak.casus;

import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.AfschermingId;
import nl.maatwerkaanpak.privacy.Afschermingen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where a signaal, an aanmelding or a casus is closed to one named person: by who reported or leads it, and by the
 * person themself, who knows the jongere. Nobody tells the person when another does it.
 */
@Component
public class Afschermtafel {

    private final Afschermwerk werk;
    private final Afschermingen afschermingen;
    private final Dossierkaarten kaarten;
    private final Medewerkers medewerkers;
    private final Toegang toegang;

    Afschermtafel(
            Afschermwerk werk,
            Afschermingen afschermingen,
            Dossierkaarten kaarten,
            Medewerkers medewerkers,
            Toegang toegang) {
        this.werk = werk;
        this.afschermingen = afschermingen;
        this.kaarten = kaarten;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
    }

    /** To whom the dossier is and was closed, and to whom it can be; logged, for it says who is close to the jongere. */
    @Transactional
    public Afschermblad read(Onderwerp onderwerp) {
        var kaart = require(look(onderwerp), onderwerp);
        return new Afschermblad(kaart.kenmerk(), afschermingen.of(onderwerp), colleagues(), mayClose(onderwerp, kaart));
    }

    /** Closes the dossier to a colleague. */
    @Transactional
    public Afschermuitkomst close(Onderwerp onderwerp, Afschermvraag vraag) {
        var kaart = require(act(onderwerp), onderwerp);
        if (vraag.medewerker().equals(Actor.require())) {
            return Afschermuitkomst.ONGESCHIKT;
        }
        return mayClose(onderwerp, kaart) ? werk.close(onderwerp, kaart, vraag) : Afschermuitkomst.AL_GEWOGEN;
    }

    /** Opens it again to the person, who is not the one to do so. */
    @Transactional
    public Afschermuitkomst lift(Onderwerp onderwerp, AfschermingId id, String reden) {
        require(act(onderwerp), onderwerp);
        var known = afschermingen.of(onderwerp).stream()
                .anyMatch(afscherming -> afscherming.id().equals(id));
        return known && afschermingen.lift(id, reden) ? Afschermuitkomst.OPGEHEVEN : Afschermuitkomst.NIET_MEER_NODIG;
    }

    /** The number of the dossier, for who is about to close it to themself. */
    @Transactional
    public String readKenmerk(Onderwerp onderwerp) {
        return require(Handeling.ZELFAFSCHERMING_LEZEN, onderwerp).kenmerk();
    }

    /** The acting medewerker knows the jongere: from now on they find nothing of it, and others do their work. */
    @Transactional
    public Afschermuitkomst closeToSelf(Onderwerp onderwerp, String reden, @Nullable MedewerkerId opvolger) {
        var kaart = require(Handeling.ZELF_AFSCHERMEN, onderwerp);
        return werk.close(onderwerp, kaart, new Afschermvraag(Actor.require(), reden, (LocalDate) null, opvolger));
    }

    /** Who could lead the casus instead of this person; nobody when they do not lead it. */
    @Transactional
    public List<Medewerker> opvolgers(Onderwerp onderwerp, MedewerkerId medewerker) {
        var self = medewerker.equals(Actor.require());
        var look = self ? Handeling.ZELFAFSCHERMING_LEZEN : look(onderwerp);
        toegang.require(look, onderwerp);
        return werk.opvolgers(onderwerp, read(look, onderwerp), medewerker);
    }

    private List<Medewerker> colleagues() {
        return medewerkers.allActive().stream()
                .filter(medewerker -> !medewerker.id().equals(Actor.require()))
                .toList();
    }

    /** Who only reported a signaal knows whom it is about, until who weighs it has a say. */
    private boolean mayClose(Onderwerp onderwerp, Dossierkaart kaart) {
        return onderwerp.soort() != Onderwerp.Soort.SIGNAAL
                || !kaart.gewogen()
                || toegang.rechten(onderwerp).may(Handeling.SIGNAAL_WEGEN);
    }

    /** Closing to another is an act on each kind of dossier, of who reported or leads that kind. */
    private static Handeling act(Onderwerp onderwerp) {
        return switch (onderwerp.soort()) {
            case SIGNAAL -> Handeling.SIGNAAL_AFSCHERMEN;
            case AANMELDING -> Handeling.AANMELDING_AFSCHERMEN;
            case CASUS -> Handeling.CASUS_AFSCHERMEN;
            default -> throw new IllegalArgumentException("no dossier of its own: " + onderwerp.soort());
        };
    }

    private static Handeling look(Onderwerp onderwerp) {
        return switch (act(onderwerp)) {
            case SIGNAAL_AFSCHERMEN -> Handeling.SIGNAALAFSCHERMING_LEZEN;
            case AANMELDING_AFSCHERMEN -> Handeling.AANMELDINGAFSCHERMING_LEZEN;
            default -> Handeling.CASUSAFSCHERMING_LEZEN;
        };
    }

    private Dossierkaart require(Handeling handeling, Onderwerp onderwerp) {
        toegang.require(handeling, onderwerp, () -> read(handeling, onderwerp).betrokkenen());
        return read(handeling, onderwerp);
    }

    private Dossierkaart read(Handeling handeling, Onderwerp onderwerp) {
        return kaarten.find(onderwerp).orElseThrow(() -> new GeenToegang(handeling));
    }
}
