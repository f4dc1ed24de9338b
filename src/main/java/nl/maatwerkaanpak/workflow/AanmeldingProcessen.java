package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.casus.CasusEvent.AanmeldingFiled;
import nl.maatwerkaanpak.casus.CasusEvent.TriageAnswered;
import nl.maatwerkaanpak.casus.CasusEvent.TriageDecided;
import nl.maatwerkaanpak.casus.TriageUitkomst;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An aanmelding asks the triage partners and then the casuistiekcoordinator. */
@Component
class AanmeldingProcessen {

    private final Processen processen;
    private final Termijnstelling termijnen;

    AanmeldingProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    @EventListener
    void on(AanmeldingFiled filed) {
        var triage = termijnen.triage(filed.ontvangenOp());
        var gegevens = Procesgegevens.about(filed.kenmerk(), filed.wijk())
                .moment("triageOp", triage)
                .moment("triageSluitOp", termijnen.triageSluiting(triage))
                .termijn("besluitUiterlijk", termijnen.triageBesluit(triage));
        processen.start("aanmelding-triage", filed.aanmelding().value(), gegevens);
    }

    /** An answer that comes after the closing date is kept by the casus room and moves nothing any more. */
    @EventListener
    void on(TriageAnswered answered) {
        processen.completeOfRolIfOpen(answered.aanmelding().value(), "userTask_answerTriage", answered.rol());
    }

    @EventListener
    void on(TriageDecided decided) {
        var gegevens = Procesgegevens.none().flag("inclusie", decided.uitkomst() == TriageUitkomst.INCLUSIE);
        processen.complete(decided.aanmelding().value(), "userTask_decideTriage", gegevens);
    }
}
