package nl.maatwerkaanpak.workflow;

import java.time.Instant;
import java.util.Set;
import nl.maatwerkaanpak.casus.CasusEvent.AgenderingRequested;
import nl.maatwerkaanpak.casus.CasusEvent.CasusClosed;
import nl.maatwerkaanpak.casus.CasusEvent.CasusOpened;
import nl.maatwerkaanpak.casus.CasusEvent.CasusReopened;
import nl.maatwerkaanpak.casus.CasusEvent.CasusregisseurAssigned;
import nl.maatwerkaanpak.casus.CasusEvent.JongereInformed;
import nl.maatwerkaanpak.casus.CasusEvent.ProcesregisseurReplaced;
import nl.maatwerkaanpak.casus.CasusEvent.UitstelJudged;
import nl.maatwerkaanpak.casus.CasusEvent.UitstelRequested;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.inbreng.Uitvraagtafel;
import nl.maatwerkaanpak.inbreng.Verstrekkingintrekking;
import nl.maatwerkaanpak.overleg.Overlegkast;
import nl.maatwerkaanpak.traject.Vervolgtafel;
import nl.maatwerkaanpak.traject.Verwijsloket;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A casus is prepared for the overleg, and its closing ends what still runs. */
@Component
class CasusProcessen {

    private static final String VOORBEREIDEN = "casus-voorbereiden";
    private static final String AGENDEREN_UITERLIJK = "agenderenUiterlijk";
    private static final String UITSTELLEN = "informeren-uitstellen";
    private static final String INFORMEREN = "userTask_recordInformeren";

    private final Processen processen;
    private final Termijnstelling termijnen;
    private final Verwijsloket verwijsloket;
    private final Vervolgtafel vervolgtafel;
    private final Uitvraagtafel uitvraagtafel;
    private final Verstrekkingintrekking verstrekkingintrekking;
    private final Overlegkast overlegkast;

    CasusProcessen(
            Processen processen,
            Termijnstelling termijnen,
            Verwijsloket verwijsloket,
            Vervolgtafel vervolgtafel,
            Uitvraagtafel uitvraagtafel,
            Verstrekkingintrekking verstrekkingintrekking,
            Overlegkast overlegkast) {
        this.processen = processen;
        this.termijnen = termijnen;
        this.verwijsloket = verwijsloket;
        this.vervolgtafel = vervolgtafel;
        this.uitvraagtafel = uitvraagtafel;
        this.verstrekkingintrekking = verstrekkingintrekking;
        this.overlegkast = overlegkast;
    }

    @EventListener
    void on(CasusOpened opened) {
        var gegevens = Procesgegevens.about(opened.kenmerk(), opened.wijk())
                .casus(opened.casus())
                .medewerker("procesregisseur", opened.procesregisseur())
                .flag("eersteKeer", true)
                .momentIfAny(AGENDEREN_UITERLIJK, null)
                .termijn("informerenUiterlijk", termijnen.informeren());
        processen.start(VOORBEREIDEN, opened.casus().value(), gegevens);
    }

    /** A casus that is on an agenda already is not asked for one. */
    @EventListener
    void on(CasusregisseurAssigned assigned) {
        processen.completeIfOpen(assigned.casus().value(), "userTask_assignCasusregisseur", Procesgegevens.none());
        if (assigned.vorige() != null) {
            processen.handOverCasus(assigned.casus(), assigned.vorige(), assigned.casusregisseur());
            verwijsloket.handOver(assigned.casus(), assigned.vorige(), assigned.casusregisseur());
        }
        if (overlegkast.isOnAgenda(assigned.casus())) {
            processen.completeIfOpen(assigned.casus().value(), InbrengProcessen.VRAGEN, Procesgegevens.none());
            processen.completeIfOpen(assigned.casus().value(), "userTask_scheduleCasus", Procesgegevens.none());
        }
    }

    @EventListener
    void on(ProcesregisseurReplaced replaced) {
        var nieuwe = replaced.regie().procesregisseur();
        processen.handOverProcesregie(replaced.casus(), replaced.vorige(), nieuwe);
        processen.handOverCasus(replaced.casus(), replaced.vorige(), nieuwe);
    }

    /** The task is not there any more when an approved postponement did it before. */
    @EventListener
    void on(JongereInformed informed) {
        processen.completeIfOpen(informed.casus().value(), INFORMEREN, Procesgegevens.none());
        processen.cancelOfCasus(informed.casus(), Set.of(UITSTELLEN));
    }

    @EventListener
    void on(UitstelRequested requested) {
        var gegevens = Procesgegevens.about(requested.kenmerk(), requested.wijk())
                .casus(requested.casus())
                .medewerker("procesregisseur", requested.procesregisseur())
                .termijnOf("beoordelen", termijnen.uitstelBeoordelen())
                .moment("herzienOp", termijnen.beginOf(requested.herzienOp()))
                .termijnOf("herzien", termijnen.onDay(requested.herzienOp()));
        processen.start(UITSTELLEN, requested.casus().value(), gegevens);
    }

    /** Approved, it counts as informing for now, and ends the one that came before it. */
    @EventListener
    void on(UitstelJudged judged) {
        if (judged.goedgekeurd()) {
            processen.completeIfOpen(judged.casus().value(), "userTask_reviewUitstel", Procesgegevens.none());
            processen.completeIfOpen(judged.casus().value(), INFORMEREN, Procesgegevens.none());
        }
        processen.completeOf(
                judged.toetser(),
                judged.casus().value(),
                "userTask_judgeUitstel",
                Procesgegevens.none().flag("goedgekeurd", judged.goedgekeurd()));
    }

    @EventListener
    void on(AgenderingRequested requested) {
        askForAgenda(requested, null);
    }

    /** In time for a day that was agreed. */
    void askForAgenda(CasusSummary casus, Instant uiterlijk) {
        askForAgenda(
                new AgenderingRequested(casus.casus(), casus.kenmerk(), casus.wijk(), casus.procesregisseur()),
                uiterlijk);
    }

    /** A casus that is on its way to the agenda already is not sent there twice. */
    private void askForAgenda(AgenderingRequested requested, @Nullable Instant uiterlijk) {
        if (processen.isRunning(VOORBEREIDEN, requested.casus().value())) {
            return;
        }
        var gegevens = Procesgegevens.about(requested.kenmerk(), requested.wijk())
                .casus(requested.casus())
                .medewerker("procesregisseur", requested.procesregisseur())
                .flag("eersteKeer", false)
                .momentIfAny(AGENDEREN_UITERLIJK, uiterlijk);
        processen.start(VOORBEREIDEN, requested.casus().value(), gegevens);
    }

    /** A casus that goes on comes on an agenda again. */
    @EventListener
    void on(CasusReopened reopened) {
        var regie = reopened.regie();
        on(new AgenderingRequested(regie.casus(), regie.kenmerk(), regie.wijk(), regie.procesregisseur()));
    }

    /** Acties and trajecten have their own end; nothing else is waited for. */
    @EventListener
    void on(CasusClosed closed) {
        vervolgtafel.closeWith(closed.casus());
        verwijsloket.withdrawOf(closed.casus());
        uitvraagtafel.withdrawOf(closed.casus());
        verstrekkingintrekking.withdrawOf(closed.casus());
        processen.cancelOfCasus(
                closed.casus(),
                Set.of(VOORBEREIDEN, UITSTELLEN, OverlegProcessen.HERBESPREKEN, VerwijzingProcessen.AFHANDELEN));
    }
}
