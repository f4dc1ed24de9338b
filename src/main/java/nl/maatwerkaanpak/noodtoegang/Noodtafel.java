package nl.maatwerkaanpak.noodtoegang;

import java.time.Clock;
import nl.maatwerkaanpak.noodtoegang.NoodtoegangEvent.NoodtoegangJudged;
import nl.maatwerkaanpak.noodtoegang.NoodtoegangEvent.NoodtoegangSeen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where who leads the casus looks at a noodtoegang, and where somebody who did not take it judges it, once. */
@Component
public class Noodtafel {

    private final Noodregister register;
    private final Toegang toegang;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Noodtafel(Noodregister register, Toegang toegang, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.toegang = toegang;
        this.events = events;
        this.clock = clock;
    }

    /** For who leads the casus: who, why, and what was read. */
    @Transactional
    public Noodblad readForRegisseur(NoodtoegangId id) {
        return read(Handeling.NOODTOEGANG_BEKIJKEN, id);
    }

    /** For who judges it. */
    @Transactional
    public Noodblad readForBeoordelaar(NoodtoegangId id) {
        return read(Handeling.NOODTOEGANG_LEZEN, id);
    }

    /** Whether the acting medewerker may not judge it, since they took it or stand in for who did. */
    @Transactional
    public boolean isOwn(Noodblad blad) {
        return toegang.actsFor(blad.medewerker());
    }

    /** Who leads the casus has seen it. */
    @Transactional
    public void markSeen(NoodtoegangId id) {
        read(Handeling.NOODTOEGANG_BEKIJKEN, id);
        var regisseur = toegang.holder(Handeling.NOODTOEGANG_BEKIJKEN, onderwerp(id));
        events.publishEvent(new NoodtoegangSeen(id, regisseur));
    }

    @Transactional
    public Nooduitslag judge(NoodtoegangId id, Noodoordeel oordeel, String motivering) {
        var blad = read(Handeling.NOODTOEGANG_BEOORDELEN, id);
        if (isOwn(blad)) {
            return Nooduitslag.ZELF_GENOMEN;
        }
        if (!register.judge(id, oordeel, motivering, clock.instant())) {
            return Nooduitslag.AL_BEOORDEELD;
        }
        events.publishEvent(new NoodtoegangJudged(id));
        return Nooduitslag.BEOORDEELD;
    }

    private Noodblad read(Handeling handeling, NoodtoegangId id) {
        toegang.require(handeling, onderwerp(id), () -> register.betrokkenen(id));
        return register.read(id).orElseThrow(() -> new GeenToegang(handeling));
    }

    private static Onderwerp onderwerp(NoodtoegangId id) {
        return Onderwerp.noodtoegang(id.value());
    }
}
