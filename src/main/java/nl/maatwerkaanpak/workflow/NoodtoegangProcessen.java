package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.noodtoegang.NoodtoegangEvent.NoodtoegangJudged;
import nl.maatwerkaanpak.noodtoegang.NoodtoegangEvent.NoodtoegangSeen;
import nl.maatwerkaanpak.noodtoegang.NoodtoegangEvent.NoodtoegangTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A noodtoegang is told to who leads the casus, each of them, and is judged afterwards. */
@Component
class NoodtoegangProcessen {

    private static final String BEOORDELEN = "noodtoegang-beoordelen";
    private static final String MELDEN = "noodtoegang-melden";

    private final Processen processen;
    private final Termijnstelling termijnen;

    NoodtoegangProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    @EventListener
    void on(NoodtoegangTaken taken) {
        var id = taken.noodtoegang().value();
        processen.start(BEOORDELEN, id, gegevens(taken));
        taken.regisseurs()
                .forEach(
                        regisseur -> processen.start(MELDEN, id, gegevens(taken).medewerker("regisseur", regisseur)));
    }

    /** Looking again changes nothing. */
    @EventListener
    void on(NoodtoegangSeen seen) {
        processen.completeOfIfOpen(seen.regisseur(), seen.noodtoegang().value(), "userTask_seeNoodtoegang");
    }

    @EventListener
    void on(NoodtoegangJudged judged) {
        processen.completeIfOpen(judged.noodtoegang().value(), "userTask_judgeNoodtoegang", Procesgegevens.none());
    }

    private Procesgegevens gegevens(NoodtoegangTaken taken) {
        return Procesgegevens.about(taken.kenmerk(), taken.wijk())
                .casus(taken.casus())
                .termijn("uiterlijk", termijnen.noodtoegang());
    }
}
