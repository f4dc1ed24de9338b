package nl.maatwerkaanpak.signaal;

import java.time.Clock;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.signaal.AfhandelingResult.AlreadyHandled;
import nl.maatwerkaanpak.signaal.AfhandelingResult.Handled;
import nl.maatwerkaanpak.signaal.SignaalEvent.AanvullingRead;
import nl.maatwerkaanpak.signaal.SignaalEvent.SpoedHandled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done about a signaal outside its weging: an urgent one by the partner whom the reporter chose, and what was added after
 * the weging by who reads it.
 */
@Component
public class Spoedtafel {

    private final SignaalQueries queries;
    private final Inzage inzage;
    private final Toegang toegang;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Spoedtafel(SignaalQueries queries, Inzage inzage, Toegang toegang, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.inzage = inzage;
        this.toegang = toegang;
        this.events = events;
        this.clock = clock;
    }

    /** An urgent signaal for the partner who acts on it; of one that is not urgent there is nothing here. */
    @Transactional
    public SignaalInzage read(SignaalId id) {
        require(Handeling.OPSCHALING_AFHANDELEN, id);
        return Optional.of(inzage.of(id))
                .filter(signaal -> signaal.melding().spoed())
                .orElseThrow(() -> new GeenToegang(Handeling.OPSCHALING_AFHANDELEN));
    }

    /** Records what was done about an urgent signaal; the second of two learns what the first did. */
    @Transactional
    public AfhandelingResult handle(SignaalId id, String resultaat) {
        read(id);
        var afhandeling = new Afhandeling(Tekst.clean(resultaat), Actor.require(), clock.instant());
        if (!queries.insertSpoedafhandeling(id, afhandeling)) {
            var earlier = queries.spoedafhandeling(id).orElseThrow();
            return new AlreadyHandled(earlier.door(), earlier.op());
        }
        events.publishEvent(new SpoedHandled(id));
        return new Handled();
    }

    /** Records that what was added after the weging has been read. */
    @Transactional
    public void readAanvulling(SignaalId id) {
        require(Handeling.AANVULLING_AFRONDEN, id);
        events.publishEvent(new AanvullingRead(id));
    }

    private void require(Handeling handeling, SignaalId id) {
        toegang.require(handeling, Onderwerp.signaal(id.value()), () -> queries.persoonIds(id));
    }
}
