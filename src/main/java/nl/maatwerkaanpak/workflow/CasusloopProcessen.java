package nl.maatwerkaanpak.workflow;

import java.util.Set;
import nl.maatwerkaanpak.casus.CasusEvent.CasusClosed;
import nl.maatwerkaanpak.casus.CasusEvent.CasusEvaluated;
import nl.maatwerkaanpak.casus.CasusEvent.CasusOpened;
import nl.maatwerkaanpak.casus.CasusEvent.CasusReopened;
import nl.maatwerkaanpak.casus.CasusEvent.CasusregisseurAssigned;
import nl.maatwerkaanpak.casus.CasusEvent.NazorgDone;
import nl.maatwerkaanpak.casus.CasusEvent.Regie;
import nl.maatwerkaanpak.casus.CasusEvent.StilteSeen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While a casus is open it is evaluated every so many weeks, and comes to the coordinator when nothing happens; after closing
 * somebody looks once more.
 */
@Component
class CasusloopProcessen {

    static final String BEWAKEN = "casus-bewaken";

    private static final String EVALUEREN = "casus-evalueren";
    private static final String AFSLUITEN = "casus-afsluiten";

    private final Processen processen;
    private final Termijnstelling termijnen;

    CasusloopProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    @EventListener
    void on(CasusOpened opened) {
        guard(new Regie(
                opened.casus(), opened.kenmerk(), opened.wijk(), opened.procesregisseur(), opened.procesregisseur()));
    }

    /** From the first casusregisseur on there is somebody to ask how it goes. */
    @EventListener
    void on(CasusregisseurAssigned assigned) {
        if (!processen.isRunning(EVALUEREN, assigned.casus().value())) {
            askForEvaluatie(assigned.regie());
        }
    }

    /** An evaluatie may come before its time; the next one is asked a term after it either way. */
    @EventListener
    void on(CasusEvaluated evaluated) {
        processen.cancel(EVALUEREN, evaluated.casus().value());
        askForEvaluatie(evaluated.regie());
    }

    @EventListener
    void on(StilteSeen seen) {
        processen.cancel(BEWAKEN, seen.casus().value());
        guard(seen.regie());
    }

    @EventListener
    void on(CasusClosed closed) {
        processen.cancelOfCasus(closed.casus(), Set.of(EVALUEREN, BEWAKEN));
        processen.start(
                AFSLUITEN,
                closed.casus().value(),
                about(closed.regie())
                        .moment("nazorgOp", termijnen.nazorg())
                        .moment("nazorgUiterlijk", termijnen.nazorgUiterlijk()));
    }

    @EventListener
    void on(NazorgDone done) {
        processen.completeIfOpen(done.casus().value(), "userTask_doNazorg", Procesgegevens.none());
    }

    @EventListener
    void on(CasusReopened reopened) {
        processen.cancel(AFSLUITEN, reopened.casus().value());
        guard(reopened.regie());
        askForEvaluatie(reopened.regie());
    }

    private void guard(Regie casus) {
        processen.start(
                BEWAKEN,
                casus.casus().value(),
                about(casus)
                        .moment("stilteOp", termijnen.stilte())
                        .moment("stilteUiterlijk", termijnen.stilteUiterlijk()));
    }

    private void askForEvaluatie(Regie casus) {
        processen.start(
                EVALUEREN,
                casus.casus().value(),
                about(casus)
                        .moment("evaluatieOp", termijnen.evaluatie())
                        .moment("evaluatieUiterlijk", termijnen.evaluatieUiterlijk())
                        .moment("evaluatieEscalatieOp", termijnen.evaluatieEscalatie()));
    }

    private static Procesgegevens about(Regie regie) {
        return Procesgegevens.about(regie.kenmerk(), regie.wijk())
                .casus(regie.casus())
                .medewerker("procesregisseur", regie.procesregisseur())
                .medewerker(Procesgegevens.CASUSREGISSEUR, regie.leider());
    }
}
