package nl.maatwerkaanpak.signaal;

import java.time.Clock;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalReceived;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes in a melding that may be sent: gives it its number, keeps it and tells that it was received. */
@Component
class Ontvangst {

    private final Signalen signalen;
    private final SignaalQueries queries;
    private final Betrokkenheden betrokkenheden;
    private final Verwerkingslog verwerkingslog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ontvangst(
            Signalen signalen,
            SignaalQueries queries,
            Betrokkenheden betrokkenheden,
            Verwerkingslog verwerkingslog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signalen = signalen;
        this.queries = queries;
        this.betrokkenheden = betrokkenheden;
        this.verwerkingslog = verwerkingslog;
        this.events = events;
        this.clock = clock;
    }

    Signaal receive(SignaalId id, Melding melding) {
        var now = clock.instant();
        var kenmerk = queries.nextKenmerk(now.atZone(Werkdagen.ZONE).getYear());
        var signaal = save(Signaal.receive(id, kenmerk, Actor.require(), melding, now));
        betrokkenheden.involve(Actor.require(), Relatie.MELDER, Onderwerp.signaal(id.value()));
        queries.insertPersonen(id, melding.personen());
        verwerkingslog.record(Handeling.SIGNAAL_VASTLEGGEN, queries.persoonIds(id), Relatie.MELDER.name());
        events.publishEvent(
                new SignaalReceived(id, kenmerk, signaal.wijk(), signaal.spoedAan(), signaal.ontvangenOp()));
        return signaal;
    }

    private Signaal save(Signaal signaal) {
        try {
            return signalen.save(signaal);
        } catch (DuplicateKeyException taken) {
            // Somebody else's signaal has this id; it must look as if nothing were there.
            throw new GeenToegang(Handeling.SIGNAAL_VASTLEGGEN);
        }
    }
}
