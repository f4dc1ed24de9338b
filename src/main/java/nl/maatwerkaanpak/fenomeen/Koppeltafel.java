package nl.maatwerkaanpak.fenomeen;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Signaalkaart;
import nl.maatwerkaanpak.signaal.Signaalkaarten;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where signalen are linked to a fenomeen and unlinked again; the signaal itself stays what it is. */
@Component
@Transactional
public class Koppeltafel {

    private final Fenomeenboek boek;
    private final Fenomeenverloop verloop;
    private final Signaalkaarten kaarten;
    private final Toegang toegang;

    Koppeltafel(Fenomeenboek boek, Fenomeenverloop verloop, Signaalkaarten kaarten, Toegang toegang) {
        this.boek = boek;
        this.verloop = verloop;
        this.kaarten = kaarten;
        this.toegang = toegang;
    }

    /** Whether the acting medewerker weighs or weighed a signaal, so that there is something to link. */
    public boolean mayLink() {
        return toegang.may(Handeling.FENOMEEN_BIJHOUDEN) && kaarten.any();
    }

    /** Which signalen the acting medewerker can still link to the fenomeen: those that they weigh or weighed. */
    public List<Signaalkaart> candidates(FenomeenId id) {
        toegang.require(Handeling.FENOMEEN_BIJHOUDEN);
        return without(linked(id), kaarten.list());
    }

    /** A signaal that is linked or begins a fenomeen, for who weighs or weighed it. */
    public Signaalkaart read(SignaalId signaal) {
        toegang.require(Handeling.FENOMEEN_BIJHOUDEN);
        return kaarten.readToLink(signaal);
    }

    /** With which fenomenen the signaal is linked. */
    public List<Fenomeen> linkedWith(SignaalId signaal) {
        toegang.require(Handeling.FENOMEEN_BIJHOUDEN);
        return boek.of(signaal.value());
    }

    /** What a signaal can be linked to. */
    public List<Fenomeen> open() {
        toegang.require(Handeling.FENOMEEN_BIJHOUDEN);
        return boek.open();
    }

    /** Links the signalen; one that is linked already stays so. Refused when the fenomeen is closed. */
    public Fenomeenuitkomst link(FenomeenId id, Collection<SignaalId> signalen) {
        toegang.require(Handeling.FENOMEEN_BIJHOUDEN);
        var cards = signalen.stream().map(kaarten::readToLink).toList();
        var fenomeen = boek.lock(id).orElseThrow(() -> new GeenToegang(Handeling.FENOMEEN_BIJHOUDEN));
        if (!fenomeen.open()) {
            return Fenomeenuitkomst.GESLOTEN;
        }
        var links = cards.stream().filter(card -> verloop.link(id, card)).count();
        return links > 0 ? Fenomeenuitkomst.VASTGELEGD : Fenomeenuitkomst.AL_ZO;
    }

    /** Undoes a link; the timeline keeps that it was there. */
    public Fenomeenuitkomst unlink(FenomeenId id, SignaalId signaal) {
        toegang.require(Handeling.FENOMEEN_BIJHOUDEN);
        var fenomeen = boek.lock(id).orElseThrow(() -> new GeenToegang(Handeling.FENOMEEN_BIJHOUDEN));
        if (!fenomeen.open()) {
            return Fenomeenuitkomst.GESLOTEN;
        }
        return verloop.unlink(id, signaal) ? Fenomeenuitkomst.VASTGELEGD : Fenomeenuitkomst.AL_ZO;
    }

    private Set<SignaalId> linked(FenomeenId id) {
        var linked = new HashSet<SignaalId>();
        verloop.signalen(id).forEach(link -> linked.add(link.kaart().signaal()));
        return linked;
    }

    private static List<Signaalkaart> without(Set<SignaalId> linked, List<Signaalkaart> cards) {
        return cards.stream().filter(card -> !linked.contains(card.signaal())).toList();
    }
}
