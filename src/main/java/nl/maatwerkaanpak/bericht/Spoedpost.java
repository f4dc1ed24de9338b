package nl.maatwerkaanpak.bericht;

import java.util.List;
import java.util.function.Supplier;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Afschermingen;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalReceived;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalWeighed;
import nl.maatwerkaanpak.taak.TaakEvent.TaakEscalated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears of work that cannot wait, in the transaction of the fact, and puts a mail into the outbox for everybody whose role it
 * is for: an urgent signaal, an opschaling, a taak that stayed undone; but for nobody to whom the dossier is closed, who would
 * learn of it by the mail. Whether somebody wants it is their own choice, which only the postkamer reads; so that is asked when
 * it is sent.
 */
@Component
class Spoedpost {

    private static final String WEGERS = "signaalcoordinator";

    private final Medewerkers medewerkers;
    private final Afschermingen afschermingen;
    private final Uitbak uitbak;
    private final Mailserver mailserver;

    Spoedpost(Medewerkers medewerkers, Afschermingen afschermingen, Uitbak uitbak, Mailserver mailserver) {
        this.medewerkers = medewerkers;
        this.afschermingen = afschermingen;
        this.uitbak = uitbak;
        this.mailserver = mailserver;
    }

    @EventListener
    void on(SignaalReceived received) {
        var partner = received.spoedAan();
        if (partner != null) {
            warn(WEGERS, List::of);
            warn(partner, List::of);
        }
    }

    @EventListener
    void on(SignaalWeighed weighed) {
        var rol = weighed.opschalingRol();
        if (rol != null) {
            warn(
                    rol,
                    () -> afschermingen.closedOut(
                            Onderwerp.signaal(weighed.signaal().value())));
        }
    }

    @EventListener
    void on(TaakEscalated escalated) {
        warn(
                escalated.rol(),
                () -> afschermingen.closedOutOfTaak(escalated.taak().value()));
    }

    /** Who made the work knows of it already. */
    private void warn(String rol, Supplier<List<MedewerkerId>> closedOut) {
        if (mailserver.isOn()) {
            var unaware = closedOut.get();
            medewerkers.withRol(rol).stream()
                    .map(Medewerker::id)
                    .filter(medewerker -> !isActing(medewerker) && !unaware.contains(medewerker))
                    .forEach(uitbak::putSpoed);
        }
    }

    private static boolean isActing(MedewerkerId medewerker) {
        return Actor.current().filter(medewerker::equals).isPresent();
    }
}
