package nl.maatwerkaanpak.reis;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.overleg.Besluit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The beheerder sees that a step failed and has it tried again; of the dossier they see nothing. */
@WithLogin
class BeheerJourneyTests {

    @Autowired
    private BeanFactory house;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Test
    void seesWhatFailedAndTriesAgain() {
        var casus = agreedToTalkAgain();
        var job = giveUp(casus);
        try (var bea = new Reiziger("bea", Browser.shared().desk())) {
            bea.goTo("/taken").sees("1 storing").look("10-taken-beheerder").click("Bekijk wat er misging");
            bea.sees("Casus herbespreken", "Agenderingsdatum bereikt", "Waar processen wachten");
            bea.doesNotSee("Canarie", "C-2026", casus.toString(), "Karin").look("10-beheer");
            bea.click("Probeer opnieuw: Agenderingsdatum bereikt").sees("De stap wordt nu opnieuw geprobeerd");
            bea.sees("Er zijn geen storingen.").look("10-beheer-opnieuw");

            jobs.executeJob(job);
            bea.goTo("/taken").doesNotSee("storing");
            bea.findsNothingAt("/casussen/" + casus);
        }
    }

    private CasusId agreedToTalkAgain() {
        var proef = new Casusproef(house);
        var mensen = proef.mensen();
        var casus = proef.anInformedCasus();
        var overleg = mensen.plan(KARIN, VERA, Instant.parse("2096-01-08T08:30:00Z"), "Stadhuis");
        mensen.schedule(KARIN, casus, overleg, "Wie staat naast hem?", List.of());
        mensen.record(KARIN, overleg, casus, new Besluit("Later weer", List.of(), List.of(), LocalDate.of(2096, 3, 1)));
        return casus;
    }

    /** As the engine does after the last attempt. */
    private String giveUp(CasusId casus) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("casus-herbespreken")
                .processInstanceBusinessKey(casus.toString())
                .singleResult();
        var job = jobs.createJobQuery().processInstanceId(instance.getId()).singleResult();
        jobs.setJobRetries(job.getId(), 0);
        return job.getId();
    }
}
