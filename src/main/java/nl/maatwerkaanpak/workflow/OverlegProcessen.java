package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.overleg.OverlegEvent.CasusScheduled;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegHeld;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegPlanned;
import nl.maatwerkaanpak.overleg.OverlegEvent.VerslagApproved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An overleg is held and its record approved; a casus on its agenda is prepared. */
@Component
class OverlegProcessen {

    private final Processen processen;
    private final Termijnstelling termijnen;

    OverlegProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    @EventListener
    void on(OverlegPlanned planned) {
        var gegevens = Procesgegevens.about(planned.kenmerk())
                .medewerker("coordinator", planned.coordinator())
                .medewerker("voorzitter", planned.voorzitter())
                .moment("begin", planned.begin())
                .moment("verslagUiterlijk", termijnen.verslag(planned.begin()));
        processen.start("overleg-houden", planned.overleg().value(), gegevens);
    }

    @EventListener
    void on(CasusScheduled scheduled) {
        processen.complete(scheduled.casus().value(), "userTask_scheduleCasus");
    }

    @EventListener
    void on(OverlegHeld held) {
        processen.complete(held.overleg().value(), "userTask_holdOverleg");
    }

    @EventListener
    void on(VerslagApproved approved) {
        processen.complete(approved.overleg().value(), "userTask_approveVerslag");
    }
}
