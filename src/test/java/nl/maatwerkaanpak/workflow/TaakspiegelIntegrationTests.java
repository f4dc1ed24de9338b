package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.AanmeldingId;
import nl.maatwerkaanpak.casus.ActieId;
import nl.maatwerkaanpak.casus.CasusEvent.AanmeldingFiled;
import nl.maatwerkaanpak.casus.CasusEvent.ActieAgreed;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalReceived;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.taak.Takenbalie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TaakspiegelIntegrationTests extends Workflowproef {

    private static final Instant NU = Instant.now();

    @Autowired
    private Takenbalie balie;

    private final SignaalId signaal = SignaalId.create();

    @Test
    void showsEngineTaskInWorkList() {
        receive();

        var rij = open(signaal.value()).get(0);
        assertThat(rij.id()).hasToString(engineTask(signaal.value()).getId());
        assertThat(rij.pad()).isEqualTo("/signalen/" + signaal + "/wegen");
        assertThat(rij.rol()).isEqualTo("signaalcoordinator");
        assertThat(rij.proces()).isEqualTo("signaal-wegen");
        assertThat(rij.kenmerk()).isEqualTo("S-2026-9001");
        assertThat(rij.wijk()).isEqualTo("malburgen");
        assertThat(rij.uiterlijk()).isNotNull();
        assertThat(rij.organisatie()).isNull();
        assertThat(rij.eigenaar()).isNull();
    }

    @Test
    void givesTaskToItsOwnerFromTheStart() {
        var actie = ActieId.create();
        var casus = CasusId.create();
        publish(
                KARIN,
                new ActieAgreed(
                        actie,
                        casus,
                        "C-2026-9001",
                        "malburgen",
                        JORIS,
                        KARIN,
                        LocalDate.now(Werkdagen.ZONE).plusDays(9)));

        var rij = open(actie.value()).get(0);
        assertThat(rij.eigenaar()).isEqualTo(JORIS.value());
        assertThat(rij.casusId()).isEqualTo(casus.value());
        assertThat(rij.rol()).isNull();
    }

    @Test
    void offersTriageToEveryPartnerWithinItsOrganisation() {
        var aanmelding = file();

        assertThat(open(aanmelding.value())).extracting(Rij::rol).containsExactlyInAnyOrder("om", "pit", "politie");
        assertThat(open(aanmelding.value()))
                .allSatisfy(rij -> assertThat(rij.organisatie()).isEqualTo(rij.rol()));
    }

    @Test
    void followsClaimAndReleaseWithoutEcho() {
        receive();
        var taak = new TaakId(open(signaal.value()).get(0).id());

        Actor.run(SANNE, () -> balie.claim(taak));
        assertThat(engineTask(signaal.value()).getAssignee()).isEqualTo(SANNE.toString());
        assertThat(open(signaal.value()).get(0).eigenaar()).isEqualTo(SANNE.value());

        Actor.run(SANNE, () -> balie.release(taak));
        assertThat(engineTask(signaal.value()).getAssignee()).isNull();
        assertThat(open(signaal.value()).get(0).eigenaar()).isNull();
    }

    @Test
    void remindsAsProcesmotorAndOnlyRemindsThen() {
        receive();
        runJob(signaal.value(), "timerEvent_wegingHerinnering");
        assertThat(open(signaal.value()).get(0).herinnerdOp()).isNull();

        runJob(signaal.value(), "serviceTask_remindWeging");

        assertThat(open(signaal.value()).get(0).herinnerdOp()).isNotNull();
        assertThat(open(signaal.value()).get(0).geescaleerdOp()).isNull();
    }

    @Test
    void escalatesWhatIsLate() {
        receive();
        runJob(signaal.value(), "timerEvent_wegingEscalatie");
        runJob(signaal.value(), "serviceTask_escalateWeging");

        assertThat(open(signaal.value()).get(0).geescaleerdOp()).isNotNull();
    }

    @Test
    void finishesOpenAnswersAsProcesmotorAtTheClosingDate() {
        var aanmelding = file();
        runJob(aanmelding.value(), "timerEvent_triageDeadline");

        assertThat(waiting(aanmelding.value())).containsExactly("userTask_decideTriage");
        assertThat(taken(aanmelding.value()))
                .filteredOn(rij -> rij.soort().equals("userTask_answerTriage"))
                .hasSize(3)
                .allSatisfy(rij -> assertThat(rij.afgerondDoor()).isEqualTo(Actor.PROCESMOTOR.value()));
    }

    private void receive() {
        publish(NOOR, new SignaalReceived(signaal, "S-2026-9001", "malburgen", null, NU));
    }

    private AanmeldingId file() {
        var aanmelding = AanmeldingId.create();
        publish(SANNE, new AanmeldingFiled(aanmelding, "A-2026-9001", "malburgen", NU));
        return aanmelding;
    }
}
