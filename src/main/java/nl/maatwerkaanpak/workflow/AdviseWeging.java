package nl.maatwerkaanpak.workflow;

import java.util.Map;
import java.util.Objects;
import nl.maatwerkaanpak.signaal.Advies;
import nl.maatwerkaanpak.signaal.Meldpunt;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Uitkomst;
import nl.maatwerkaanpak.signaal.WegingFeiten;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the decision table look at a signaal and hands its advice to the meldpunt; the process keeps nothing of it. */
@Component
public class AdviseWeging implements JavaDelegate {

    private final Meldpunt meldpunt;

    AdviseWeging(Meldpunt meldpunt) {
        this.meldpunt = meldpunt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var signaal = SignaalId.of(execution.getProcessBusinessKey());
        var adviezen = execution
                .getProcessEngineServices()
                .getDecisionService()
                .evaluateDecisionTableByKey("signaal-weging-advies", variablesOf(meldpunt.readWegingFeiten(signaal)))
                .getResultList()
                .stream()
                .map(AdviseWeging::adviesOf)
                .toList();
        meldpunt.recordAdvies(signaal, adviezen);
    }

    static Map<String, Object> variablesOf(WegingFeiten feiten) {
        return Map.of(
                "soort", feiten.soort(),
                "spoed", feiten.spoed(),
                "jongsteLeeftijd", feiten.jongsteLeeftijd(),
                "metVolwassene", feiten.metVolwassene(),
                "signalenZelfdePlek", feiten.signalenZelfdePlek(),
                "signalenZelfdePersoon", feiten.signalenZelfdePersoon(),
                "personenBekend", feiten.personenBekend());
    }

    static Advies adviesOf(Map<String, Object> regel) {
        return new Advies(Uitkomst.valueOf(textOf(regel, "advies")), textOf(regel, "reden"));
    }

    private static String textOf(Map<String, Object> regel, String uitvoer) {
        return (String) Objects.requireNonNull(regel.get(uitvoer), uitvoer);
    }
}
