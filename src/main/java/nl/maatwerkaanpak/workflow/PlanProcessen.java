package nl.maatwerkaanpak.workflow;

import java.util.Set;
import nl.maatwerkaanpak.casus.CasusEvent.CasusClosed;
import nl.maatwerkaanpak.plan.PlanEvent.PlanregelAgreed;
import nl.maatwerkaanpak.plan.PlanEvent.PlanregelEnded;
import nl.maatwerkaanpak.plan.PlanEvent.PlanregelProgressed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has an agreement of a plan is asked how it goes, again and again, for as long as it stands. */
@Component
class PlanProcessen {

    private static final String VOLGEN = "planregel-volgen";

    private final Processen processen;
    private final Termijnstelling termijnen;

    PlanProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    @EventListener
    void on(PlanregelAgreed agreed) {
        var gegevens = Procesgegevens.about(agreed.kenmerk(), agreed.wijk())
                .casus(agreed.casus())
                .medewerker("houder", agreed.houder())
                .medewerker(Procesgegevens.CASUSREGISSEUR, agreed.casusregisseur())
                .termijn("uiterlijk", termijnen.planvoortgang());
        processen.start(VOLGEN, agreed.regel().value(), gegevens);
    }

    /** The next time is asked for at once; its own deadline lies a term away. */
    @EventListener
    void on(PlanregelProgressed progressed) {
        processen.repeat(
                VOLGEN,
                progressed.regel().value(),
                "userTask_recordPlanvoortgang",
                Procesgegevens.none().termijn("uiterlijk", termijnen.planvoortgang()));
    }

    @EventListener
    void on(PlanregelEnded ended) {
        processen.cancel(VOLGEN, ended.regel().value());
    }

    @EventListener
    void on(CasusClosed closed) {
        processen.cancelOfCasus(closed.casus(), Set.of(VOLGEN));
    }
}
