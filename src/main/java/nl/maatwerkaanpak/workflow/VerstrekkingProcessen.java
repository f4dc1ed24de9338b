package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.inbreng.VerstrekkingEvent.VerstrekkingAgreed;
import nl.maatwerkaanpak.inbreng.VerstrekkingEvent.VerstrekkingJudged;
import nl.maatwerkaanpak.inbreng.VerstrekkingEvent.VerstrekkingReceived;
import nl.maatwerkaanpak.inbreng.VerstrekkingEvent.VerstrekkingRequested;
import nl.maatwerkaanpak.inbreng.VerstrekkingEvent.VerstrekkingWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A verstrekking is agreed by the giver, judged by a second person and read by who receives it, until its last day. */
@Component
class VerstrekkingProcessen {

    private static final String TOETSEN = "verstrekking-toetsen";

    private final Processen processen;
    private final Termijnstelling termijnen;

    VerstrekkingProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    @EventListener
    void on(VerstrekkingRequested requested) {
        var gegevens = Procesgegevens.about(requested.kenmerk(), requested.wijk())
                .casus(requested.casus())
                .code("geverRol", requested.gever().rol())
                .code("ontvangerRol", requested.ontvanger().rol())
                .flag("instemmingNodig", !requested.geverVroeg())
                .termijnOf("instemmen", termijnen.verstrekking(1))
                .termijnOf("beoordelen", termijnen.verstrekking(requested.geverVroeg() ? 1 : 2))
                .termijnOf("lezen", termijnen.verstrekking(requested.geverVroeg() ? 2 : 3))
                .moment("verlooptOp", termijnen.beginOf(requested.tot().plusDays(1)));
        processen.start(TOETSEN, requested.verstrekking().value(), gegevens);
    }

    @EventListener
    void on(VerstrekkingAgreed agreed) {
        processen.complete(
                agreed.verstrekking().value(),
                "userTask_agreeVerstrekking",
                Procesgegevens.none().flag("ingestemd", agreed.akkoord()));
    }

    @EventListener
    void on(VerstrekkingJudged judged) {
        processen.completeOf(
                judged.toetser(),
                judged.verstrekking().value(),
                "userTask_judgeVerstrekking",
                Procesgegevens.none().flag("toegestaan", judged.toegestaan()));
    }

    /** It can be read again when its task was done before. */
    @EventListener
    void on(VerstrekkingReceived received) {
        processen.completeIfOpen(
                received.verstrekking().value(), "userTask_receiveVerstrekking", Procesgegevens.none());
    }

    @EventListener
    void on(VerstrekkingWithdrawn withdrawn) {
        processen.cancel(TOETSEN, withdrawn.verstrekking().value());
    }
}
