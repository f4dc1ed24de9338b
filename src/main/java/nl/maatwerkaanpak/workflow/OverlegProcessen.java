package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.overleg.OverlegEvent.BesluitRecorded;
import nl.maatwerkaanpak.overleg.OverlegEvent.CasusScheduled;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegHeld;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegPlanned;
import nl.maatwerkaanpak.overleg.OverlegEvent.VerslagApproved;
import nl.maatwerkaanpak.overleg.Overlegtafel;
import nl.maatwerkaanpak.traject.Verwijsloket;
import nl.maatwerkaanpak.traject.Verwijsuitkomst;
import nl.maatwerkaanpak.traject.Verwijsweigering;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An overleg is held and its record approved; a casus on its agenda is prepared. */
@Component
class OverlegProcessen {

    private final Processen processen;
    private final Termijnstelling termijnen;
    private final Overlegtafel overlegtafel;
    private final Verwijsloket verwijsloket;

    OverlegProcessen(
            Processen processen, Termijnstelling termijnen, Overlegtafel overlegtafel, Verwijsloket verwijsloket) {
        this.processen = processen;
        this.termijnen = termijnen;
        this.overlegtafel = overlegtafel;
        this.verwijsloket = verwijsloket;
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

    /** A casus can come on an agenda again without anybody asking for it; then no task waits for that, nor for inbreng. */
    @EventListener
    void on(CasusScheduled scheduled) {
        processen.completeIfOpen(scheduled.casus().value(), InbrengProcessen.VRAGEN, Procesgegevens.none());
        processen.completeIfOpen(scheduled.casus().value(), "userTask_scheduleCasus", Procesgegevens.none());
    }

    /**
     * A verwijzing that the overleg agreed is made at once, unless the partner has it already; when one cannot be made,
     * nothing of the besluit stands.
     */
    @EventListener
    void on(BesluitRecorded recorded) {
        for (var afspraak : overlegtafel.readVerwijzingen(recorded.overleg(), recorded.agendapunt())) {
            if (verwijsloket.refer(recorded.casus(), afspraak.trajectsoort(), afspraak.vraag())
                            instanceof Verwijsuitkomst.Geweigerd refused
                    && refused.reden() != Verwijsweigering.LOOPT_AL) {
                throw new IllegalStateException("verwijzing refused: " + refused.reden());
            }
        }
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
