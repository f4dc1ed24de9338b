package nl.maatwerkaanpak.workflow;

import nl.maatwerkaanpak.casus.CasusEvent.ActieAgreed;
import nl.maatwerkaanpak.casus.CasusEvent.ActieDone;
import nl.maatwerkaanpak.casus.CasusEvent.ActieEnded;
import nl.maatwerkaanpak.casus.CasusEvent.ActieFollowedUp;
import nl.maatwerkaanpak.casus.CasusEvent.ActieGivenBack;
import nl.maatwerkaanpak.casus.CasusEvent.ActiePostponed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An actie is done, or given back to who leads the casus. More time begins its process anew, so that its timers move. */
@Component
class ActieProcessen {

    private static final String UITVOEREN = "actie-uitvoeren";
    private static final String PERFORM = "userTask_performActie";

    private final Processen processen;
    private final Termijnstelling termijnen;

    ActieProcessen(Processen processen, Termijnstelling termijnen) {
        this.processen = processen;
        this.termijnen = termijnen;
    }

    @EventListener
    void on(ActieAgreed agreed) {
        var gegevens = Procesgegevens.about(agreed.kenmerk(), agreed.wijk())
                .casus(agreed.casus())
                .medewerker("actiehouder", agreed.actiehouder())
                .medewerker(Procesgegevens.CASUSREGISSEUR, agreed.opvolger());
        processen.start(UITVOEREN, agreed.actie().value(), gegevens.with(termijnen.actie(agreed.uiterlijk())));
    }

    @EventListener
    void on(ActiePostponed postponed) {
        processen.restart(
                UITVOEREN,
                postponed.actie().value(),
                PERFORM,
                Procesgegevens.none().with(termijnen.actie(postponed.uiterlijk())));
    }

    @EventListener
    void on(ActieDone done) {
        processen.complete(done.actie().value(), PERFORM, Procesgegevens.none().flag("gedaan", true));
    }

    @EventListener
    void on(ActieGivenBack back) {
        processen.complete(
                back.actie().value(),
                PERFORM,
                Procesgegevens.none()
                        .flag("gedaan", false)
                        .medewerker("opvolger", back.opvolger())
                        .moment(Procesgegevens.VERVOLG_UITERLIJK, termijnen.vervolg()));
    }

    @EventListener
    void on(ActieEnded ended) {
        processen.cancel(UITVOEREN, ended.actie().value());
    }

    @EventListener
    void on(ActieFollowedUp followedUp) {
        processen.complete(followedUp.actie().value(), "userTask_followUpActie");
    }
}
