package nl.maatwerkaanpak.bericht;

import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalReceived;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalWeighed;
import nl.maatwerkaanpak.taak.TaakEvent.TaakEscalated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears of work that cannot wait, in the transaction of the fact, and puts a mail into the outbox for everybody whose role it
 * is for: an urgent signaal, an opschaling, a taak that stayed undone. Whether somebody wants it is their own choice, which
 * only the postkamer reads; so that is asked when it is sent.
 */
@Component
class Spoedpost {

    private static final String WEGERS = "signaalcoordinator";

    private final Medewerkers medewerkers;
    private final Uitbak uitbak;
    private final Mailserver mailserver;

    Spoedpost(Medewerkers medewerkers, Uitbak uitbak, Mailserver mailserver) {
        this.medewerkers = medewerkers;
        this.uitbak = uitbak;
        this.mailserver = mailserver;
    }

    @EventListener
    void on(SignaalReceived received) {
        if (received.spoed()) {
            warn(WEGERS);
        }
    }

    @EventListener
    void on(SignaalWeighed weighed) {
        var rol = weighed.opschalingRol();
        if (rol != null) {
            warn(rol);
        }
    }

    @EventListener
    void on(TaakEscalated escalated) {
        warn(escalated.rol());
    }

    /** Who made the work knows of it already. */
    private void warn(String rol) {
        if (mailserver.isOn()) {
            medewerkers.withRol(rol).stream()
                    .map(Medewerker::id)
                    .filter(medewerker -> !isActing(medewerker))
                    .forEach(uitbak::putSpoed);
        }
    }

    private static boolean isActing(MedewerkerId medewerker) {
        return Actor.current().filter(medewerker::equals).isPresent();
    }
}
