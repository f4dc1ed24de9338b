package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.inbreng.InbrengEvent.UitvraagAnswered;
import nl.maatwerkaanpak.inbreng.InbrengEvent.UitvraagSent;
import nl.maatwerkaanpak.inbreng.InbrengEvent.UitvraagSettled;
import nl.maatwerkaanpak.inbreng.InbrengEvent.UitvraagWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each partner who is asked for inbreng has a task of its own; the preparation of the casus does not wait for the answers. */
@Component
class InbrengProcessen {

    /** The task in which the coordinator decides whom to ask. */
    static final String VRAGEN = "userTask_requestInbreng";

    private static final String LEVEREN = "inbreng-leveren";

    private final Processen processen;
    private final Termijnstelling termijnen;

    InbrengProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    @EventListener
    void on(UitvraagSent sent) {
        var gegevens = Procesgegevens.about(sent.kenmerk(), sent.wijk())
                .casus(sent.casus())
                .code("rol", sent.rol())
                .code(Procesgegevens.ORGANISATIE, sent.organisatie())
                .termijn("uiterlijk", termijnen.onDay(sent.uiterlijk()));
        processen.start(LEVEREN, sent.uitvraag().value(), gegevens);
    }

    /** Inbreng can also be asked later on, when no task waits for that. */
    @EventListener
    void on(UitvraagSettled settled) {
        processen.completeIfOpen(settled.casus().value(), VRAGEN, Procesgegevens.none());
    }

    @EventListener
    void on(UitvraagAnswered answered) {
        processen.complete(answered.uitvraag().value(), "userTask_contributeInbreng");
    }

    @EventListener
    void on(UitvraagWithdrawn withdrawn) {
        processen.cancel(LEVEREN, withdrawn.uitvraag().value());
    }
}
