package nl.maatwerkaanpak.workflow;

import java.time.Instant;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.OverlegEvent.BesluitRecorded;
import nl.maatwerkaanpak.overleg.OverlegEvent.CasusScheduled;
import nl.maatwerkaanpak.overleg.OverlegEvent.HerbesprekingAgreed;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegCalledOff;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegHeld;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegMoved;
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

    static final String HERBESPREKEN = "casus-herbespreken";

    private static final String HOUDEN = "overleg-houden";
    private static final String HOLD = "userTask_holdOverleg";

    private final Processen processen;
    private final Termijnstelling termijnen;
    private final Casusregie casusregie;
    private final Overlegtafel overlegtafel;
    private final Verwijsloket verwijsloket;

    OverlegProcessen(
            Processen processen,
            Termijnstelling termijnen,
            Casusregie casusregie,
            Overlegtafel overlegtafel,
            Verwijsloket verwijsloket) {
        this.processen = processen;
        this.termijnen = termijnen;
        this.casusregie = casusregie;
        this.overlegtafel = overlegtafel;
        this.verwijsloket = verwijsloket;
    }

    @EventListener
    void on(OverlegPlanned planned) {
        processen.start(
                HOUDEN,
                planned.overleg().value(),
                of(
                        Procesgegevens.about(planned.kenmerk()),
                        planned.coordinator(),
                        planned.voorzitter(),
                        planned.begin()));
    }

    /** With other dates it begins anew, for who coordinates and leads it by now. */
    @EventListener
    void on(OverlegMoved moved) {
        processen.restart(
                HOUDEN,
                moved.overleg().value(),
                HOLD,
                of(Procesgegevens.none(), moved.coordinator(), moved.voorzitter(), moved.begin()));
    }

    private Procesgegevens of(
            Procesgegevens gegevens, MedewerkerId coordinator, MedewerkerId voorzitter, Instant begin) {
        return gegevens.medewerker("coordinator", coordinator)
                .medewerker("voorzitter", voorzitter)
                .moment("begin", begin)
                .moment("verslagUiterlijk", termijnen.verslag(begin));
    }

    @EventListener
    void on(OverlegCalledOff calledOff) {
        processen.complete(
                calledOff.overleg().value(), HOLD, Procesgegevens.none().flag("gehouden", false));
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

    /** What is agreed later comes instead of what was agreed before. */
    @EventListener
    void on(HerbesprekingAgreed agreed) {
        var casus = casusregie.readSummary(agreed.casus());
        processen.cancel(HERBESPREKEN, agreed.casus().value());
        processen.start(
                HERBESPREKEN,
                agreed.casus().value(),
                Procesgegevens.about(casus.kenmerk(), casus.wijk())
                        .casus(agreed.casus())
                        .moment("agenderenOp", termijnen.herbespreken(agreed.op()))
                        .moment("agenderenUiterlijk", termijnen.herbesprekenUiterlijk(agreed.op())));
    }

    @EventListener
    void on(OverlegHeld held) {
        processen.complete(held.overleg().value(), HOLD, Procesgegevens.none().flag("gehouden", true));
    }

    @EventListener
    void on(VerslagApproved approved) {
        processen.complete(approved.overleg().value(), "userTask_approveVerslag");
    }
}
