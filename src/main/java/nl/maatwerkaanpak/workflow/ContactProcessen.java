package nl.maatwerkaanpak.workflow;

import java.time.Instant;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.traject.TrajectEvent.ContactsChanged;
import nl.maatwerkaanpak.traject.TrajectEvent.TrajectEnded;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingAccepted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While a traject runs, who guides is asked to seek contact when there was none for its term. The process does not know the
 * casus: on its page the taak would tell every reader that the jongere was not seen.
 */
@Component
class ContactProcessen {

    static final String ZOEKEN = "userTask_seekContact";

    private static final String BEWAKEN = "contact-bewaken";

    private final Processen processen;
    private final Termijnstelling termijnen;
    private final Aanpak aanpak;

    ContactProcessen(Processen processen, Termijnstelling termijnen, Aanpak aanpak) {
        this.processen = processen;
        this.termijnen = termijnen;
        this.aanpak = aanpak;
    }

    @EventListener
    void on(VerwijzingAccepted accepted) {
        var soort = aanpak.trajectsoort(accepted.trajectsoort()).orElseThrow();
        processen.start(
                BEWAKEN,
                accepted.traject().value(),
                after(termijnen.now())
                        .code(Procesgegevens.KENMERK, accepted.kenmerk())
                        .code(Procesgegevens.WIJK, accepted.wijk())
                        .code("rol", soort.rol())
                        .code(Procesgegevens.ORGANISATIE, soort.organisatie())
                        .medewerker(Procesgegevens.UITVOERDER, accepted.uitvoerder()));
    }

    /** An attempt counts as well: who tries needs no reminder. */
    @EventListener
    void on(ContactsChanged changed) {
        processen.renew(BEWAKEN, changed.traject().value(), ZOEKEN, after(changed.laatsteOp()));
    }

    @EventListener
    void on(TrajectEnded ended) {
        processen.cancel(BEWAKEN, ended.traject().value());
    }

    private Procesgegevens after(Instant lastContact) {
        var due = termijnen.contactAfter(lastContact);
        return Procesgegevens.none().moment("contactOp", due).moment("contactUiterlijk", termijnen.vervolgAfter(due));
    }
}
