package nl.maatwerkaanpak.workflow;

import java.time.Instant;
import nl.maatwerkaanpak.traject.TrajectEvent.AfwijzingFollowedUp;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingAccepted;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingDeclined;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingMade;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingWithdrawn;
import nl.maatwerkaanpak.traject.TrajectEvent.WedervraagAnswered;
import nl.maatwerkaanpak.traject.TrajectEvent.WedervraagAsked;
import nl.maatwerkaanpak.traject.VerwijzingId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A verwijzing is answered by the partner; declined, it comes back to the casusregisseur as work. */
@Component
class VerwijzingProcessen {

    static final String AFHANDELEN = "verwijzing-afhandelen";

    static final String ANTWOORD = "userTask_answerVerwijzing";

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
                .medewerker(Procesgegevens.CASUSREGISSEUR, made.casusregisseur());
        ask(made.verwijzing(), gegevens, made.verwezenOp());
    }

    /** At once, or for the place that was offered. */
    @EventListener
    void on(VerwijzingAccepted accepted) {
        answer(accepted.verwijzing(), Procesgegevens.none().flag("geaccepteerd", true));
    }

    /** At once, or when a place was offered. */
    @EventListener
    void on(VerwijzingDeclined declined) {
        var gegevens = Procesgegevens.none()
                .flag("geaccepteerd", false)
                .moment(Procesgegevens.VERVOLG_UITERLIJK, termijnen.vervolg());
        answer(declined.verwijzing(), gegevens);
    }

    @EventListener
    void on(WedervraagAsked asked) {
        var gegevens = Procesgegevens.none()
                .flag("teruggevraagd", true)
                .moment(Procesgegevens.VERVOLG_UITERLIJK, termijnen.vervolg());
        processen.complete(asked.verwijzing().value(), ANTWOORD, gegevens);
    }

    /** The partner gets the work anew, with the full time to answer. */
    @EventListener
    void on(WedervraagAnswered answered) {
        processen.complete(answered.verwijzing().value(), "userTask_answerWedervraag");
        var gegevens = Procesgegevens.about(answered.kenmerk(), answered.wijk())
                .casus(answered.casus())
                .code("rol", answered.rol())
                .code(Procesgegevens.ORGANISATIE, answered.organisatie())
                .medewerker(Procesgegevens.CASUSREGISSEUR, answered.casusregisseur());
        ask(answered.verwijzing(), gegevens, answered.beantwoordOp());
    }

    @EventListener
    void on(VerwijzingWithdrawn withdrawn) {
        processen.cancel(AFHANDELEN, withdrawn.verwijzing().value());
    }

    /** The task is gone when the casusregisseur chose to close the casus: its closing ended the process before. */
    @EventListener
    void on(AfwijzingFollowedUp followedUp) {
        processen.completeIfOpen(followedUp.verwijzing().value(), "userTask_followUpAfwijzing", Procesgegevens.none());
    }

    private void ask(VerwijzingId verwijzing, Procesgegevens gegevens, Instant from) {
        processen.start(
                AFHANDELEN,
                verwijzing.value(),
                gegevens.flag("teruggevraagd", false).termijn("uiterlijk", termijnen.verwijzing(from)));
    }

    private void answer(VerwijzingId verwijzing, Procesgegevens gegevens) {
        if (!processen.completeIfOpen(verwijzing.value(), ANTWOORD, gegevens)) {
            processen.complete(verwijzing.value(), WachtlijstProcessen.PLEK, gegevens);
        }
    }
}
