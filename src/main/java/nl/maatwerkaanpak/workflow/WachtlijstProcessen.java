package nl.maatwerkaanpak.workflow;

import java.util.Set;
import nl.maatwerkaanpak.casus.CasusEvent.CasusClosed;
import nl.maatwerkaanpak.traject.TrajectEvent.PlekOffered;
import nl.maatwerkaanpak.traject.TrajectEvent.PlekPostponed;
import nl.maatwerkaanpak.traject.TrajectEvent.PlekRetracted;
import nl.maatwerkaanpak.traject.TrajectEvent.VerwijzingWithdrawn;
import nl.maatwerkaanpak.traject.TrajectEvent.WachtlijstJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A place that came free is offered to the partner as work; waiting itself needs no process. */
@Component
class WachtlijstProcessen {

    static final String DOORSTROMEN = "wachtlijst-doorstromen";
    static final String PLEK = "userTask_offerPlek";

    private final Processen processen;
    private final Termijnstelling termijnen;

    WachtlijstProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    /** To the process of the verwijzing the partner accepted it. */
    @EventListener
    void on(WachtlijstJoined joined) {
        processen.complete(
                joined.verwijzing().value(),
                VerwijzingProcessen.ANTWOORD,
                Procesgegevens.none().flag("geaccepteerd", true));
    }

    @EventListener
    void on(PlekOffered offered) {
        var gegevens = Procesgegevens.about(offered.kenmerk(), offered.wijk())
                .casus(offered.casus())
                .code("rol", offered.rol())
                .code(Procesgegevens.ORGANISATIE, offered.organisatie())
                .medewerker(Procesgegevens.CASUSREGISSEUR, offered.casusregisseur())
                .flag("uitgesteld", false)
                .termijn("uiterlijk", termijnen.verwijzing(offered.aangebodenOp()));
        processen.start(DOORSTROMEN, offered.verwijzing().value(), gegevens);
    }

    @EventListener
    void on(PlekPostponed postponed) {
        var gegevens = Procesgegevens.none().flag("uitgesteld", true).moment("opnieuwOp", postponed.opnieuwOp());
        processen.complete(postponed.verwijzing().value(), PLEK, gegevens);
    }

    @EventListener
    void on(PlekRetracted retracted) {
        processen.cancel(DOORSTROMEN, retracted.verwijzing().value());
    }

    @EventListener
    void on(VerwijzingWithdrawn withdrawn) {
        processen.cancel(DOORSTROMEN, withdrawn.verwijzing().value());
    }

    /** What was declined from the waiting list asks for no vervolg any more. */
    @EventListener
    void on(CasusClosed closed) {
        processen.cancelOfCasus(closed.casus(), Set.of(DOORSTROMEN));
    }
}
