package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.traject.TrajectEvent.AfwijzingFollowedUp;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingAccepted;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingDeclined;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A verwijzing is answered by the partner; declined, it comes back to the casusregisseur as work. */
@Component
class VerwijzingProcessen {

    static final String AFHANDELEN = "verwijzing-afhandelen";

    private static final String ANTWOORD = "userTask_answerVerwijzing";

    private final Processen processen;
    private final Termijnstelling termijnen;

    VerwijzingProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    @EventListener
    void on(VerwijzingMade made) {
        var gegevens = Procesgegevens.about(made.kenmerk(), made.wijk())
                .casus(made.casus())
                .code("rol", made.rol())
                .code(Procesgegevens.ORGANISATIE, made.organisatie())
                .medewerker(Procesgegevens.CASUSREGISSEUR, made.casusregisseur())
                .termijn("uiterlijk", termijnen.verwijzing(made.verwezenOp()));
        processen.start(AFHANDELEN, made.verwijzing().value(), gegevens);
    }

    @EventListener
    void on(VerwijzingAccepted accepted) {
        processen.complete(
                accepted.verwijzing().value(), ANTWOORD, Procesgegevens.none().flag("geaccepteerd", true));
    }

    @EventListener
    void on(VerwijzingDeclined declined) {
        var gegevens = Procesgegevens.none()
                .flag("geaccepteerd", false)
                .moment(Procesgegevens.VERVOLG_UITERLIJK, termijnen.vervolg());
        processen.complete(declined.verwijzing().value(), ANTWOORD, gegevens);
    }

    /** The task is gone when the casusregisseur chose to close the casus: its closing ended the process before. */
    @EventListener
    void on(AfwijzingFollowedUp followedUp) {
        processen.completeIfOpen(followedUp.verwijzing().value(), "userTask_followUpAfwijzing", Procesgegevens.none());
    }
}
