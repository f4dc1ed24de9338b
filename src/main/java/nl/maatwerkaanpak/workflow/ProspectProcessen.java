package nl.maatwerkaanpak.workflow;

import java.time.LocalDate;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.IntakeRecorded;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.PlaatsingRecorded;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.WerkBestendigd;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.ZoekenHervat;
import nl.maatwerkaanpak.traject.TrajectEvent.TrajectEnded;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * From an intake to work that lasts. Beside the guidance runs a process that asks some weeks after the begin whether the
 * jongere still works, again and again; work that stops leads back to the search for a place.
 */
@Component
class ProspectProcessen {

    private static final String TRAJECT = "traject-prospect4cash";
    private static final String BESTENDIGEN = "werk-bestendigen";
    private static final String BEGELEIDEN = "userTask_guidePlaatsing";
    private static final String BEKIJKEN = "userTask_checkWerk";

    private final Processen processen;
    private final Termijnstelling termijnen;

    ProspectProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    @EventListener
    void on(IntakeRecorded recorded) {
        processen.complete(
                recorded.traject().value(),
                TrajectProcessen.INTAKE,
                Procesgegevens.none().flag("geschikt", true));
    }

    @EventListener
    void on(PlaatsingRecorded recorded) {
        var traject = recorded.traject().value();
        processen.complete(
                traject,
                "userTask_recordPlaatsing",
                Procesgegevens.none().flag("geplaatst", true).flag(TrajectProcessen.OPNIEUW, false));
        processen.startBeside(BEGELEIDEN, BESTENDIGEN, traject, asking(recorded.bekijkOp()));
    }

    /** After the last time the outcome is asked, in the same process. */
    @EventListener
    void on(WerkBestendigd bestendigd) {
        var traject = bestendigd.traject().value();
        var next = bestendigd.bekijkOp();
        if (!processen.isOpen(traject, BEKIJKEN)) {
            throw new OptimisticLockingFailureException("the day has come, and the process is about to ask");
        }
        if (next == null) {
            processen.complete(
                    traject,
                    BEKIJKEN,
                    Procesgegevens.none()
                            .flag("laatste", true)
                            .moment(Procesgegevens.VERVOLG_UITERLIJK, termijnen.vervolg()));
        } else {
            processen.repeat(BESTENDIGEN, traject, BEKIJKEN, asking(next));
        }
    }

    @EventListener
    void on(ZoekenHervat hervat) {
        var traject = hervat.traject().value();
        processen.cancel(BESTENDIGEN, traject);
        processen.repeat(TRAJECT, traject, BEGELEIDEN, Procesgegevens.none().flag(TrajectProcessen.OPNIEUW, true));
    }

    @EventListener
    @Order(0)
    void on(TrajectEnded ended) {
        processen.cancel(BESTENDIGEN, ended.traject().value());
    }

    private Procesgegevens asking(LocalDate day) {
        return Procesgegevens.none()
                .flag("laatste", false)
                .moment("bekijkOp", termijnen.beginOf(day))
                .termijn("uiterlijk", termijnen.bestendiging(day));
    }
}
