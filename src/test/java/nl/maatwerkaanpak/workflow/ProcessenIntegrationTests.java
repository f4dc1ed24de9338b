package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import nl.maatwerkaanpak.casus.AanmeldingId;
import nl.maatwerkaanpak.casus.CasusEvent.AanmeldingFiled;
import nl.maatwerkaanpak.casus.CasusEvent.TriageAnswered;
import nl.maatwerkaanpak.casus.CasusEvent.TriageDecided;
import nl.maatwerkaanpak.casus.TriageUitkomst;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegHeld;
import nl.maatwerkaanpak.overleg.OverlegEvent.OverlegPlanned;
import nl.maatwerkaanpak.overleg.OverlegEvent.VerslagApproved;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.signaal.Advies;
import nl.maatwerkaanpak.signaal.SignaalEvent.OpschalingHandled;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalReceived;
import nl.maatwerkaanpak.signaal.SignaalEvent.SignaalWeighed;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Uitkomst;
import org.junit.jupiter.api.Test;

class ProcessenIntegrationTests extends Workflowproef {

    private static final Instant NU = Instant.now();

    private final SignaalId signaal = SignaalId.create();
    private final SignaalReceived received = new SignaalReceived(signaal, "S-2026-9002", "malburgen", null, NU);

    @Test
    void handsAdviceToMeldpunt() {
        publish(NOOR, received);

        verify(meldpunt)
                .recordAdvies(
                        signaal,
                        List.of(
                                new Advies(Uitkomst.OPSCHALEN, "SPOED"),
                                new Advies(Uitkomst.ZELF_OPPAKKEN, "ENKEL_SIGNAAL")));
    }

    @Test
    void knowsCodesAndMomentsAndNothingOfTheAdvice() {
        publish(NOOR, received);

        var instance = engineTask(signaal.value()).getProcessInstanceId();
        assertThat(engine.getRuntimeService().getVariables(instance))
                .containsOnlyKeys("kenmerk", "wijk", "uiterlijk", "herinneringOp", "escalatieOp");
    }

    @Test
    void leavesNothingWhenDomainFailsAfterwards() {
        assertThatThrownBy(() -> publish(NOOR, received, new OpschalingHandled(signaal)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("userTask_handleOpschaling");

        assertThat(running(signaal.value())).isZero();
        assertThat(taken(signaal.value())).isEmpty();
    }

    @Test
    void leavesNothingWhenEngineFails() {
        doThrow(new IllegalArgumentException("no place for advice"))
                .when(meldpunt)
                .recordAdvies(any(), any());

        assertThatThrownBy(() -> publish(NOOR, received)).hasMessage("no place for advice");

        assertThat(running(signaal.value())).isZero();
        assertThat(taken(signaal.value())).isEmpty();
    }

    @Test
    void givesOpschalingToPartnerInTheSameTransaction() {
        publish(NOOR, received);
        publish(SANNE, new SignaalWeighed(signaal, Uitkomst.OPSCHALEN, "politie", null));

        var rij = open(signaal.value()).get(0);
        assertThat(rij.soort()).isEqualTo("userTask_handleOpschaling");
        assertThat(rij.organisatie()).isEqualTo("politie");
        assertThat(rij.pad()).isEqualTo("/signalen/" + signaal + "/opschaling");
    }

    @Test
    void endsAfterWeging() {
        publish(NOOR, received);
        publish(SANNE, new SignaalWeighed(signaal, Uitkomst.AFDOEN, null, null));

        assertThat(running(signaal.value())).isZero();
        assertThat(open(signaal.value())).isEmpty();
    }

    @Test
    void asksForBesluitAfterLastAnswerAndIgnoresLateOne() {
        var aanmelding = AanmeldingId.create();
        publish(SANNE, new AanmeldingFiled(aanmelding, "A-2026-9002", "malburgen", NU));
        publish(KARIN, new TriageAnswered(aanmelding, "politie"), new TriageAnswered(aanmelding, "om"));
        assertThat(waiting(aanmelding.value())).containsExactly("userTask_answerTriage");

        publish(KARIN, new TriageAnswered(aanmelding, "pit"), new TriageAnswered(aanmelding, "pit"));
        assertThat(waiting(aanmelding.value())).containsExactly("userTask_decideTriage");

        publish(KARIN, new TriageDecided(aanmelding, TriageUitkomst.AFWIJZEN));
        assertThat(running(aanmelding.value())).isZero();
    }

    @Test
    void asksVoorzitterAfterOverleg() {
        var overleg = OverlegId.create();
        publish(KARIN, new OverlegPlanned(overleg, "O-2026-9001", KARIN, VERA, NU));
        assertThat(open(overleg.value()).get(0).eigenaar()).isEqualTo(KARIN.value());

        publish(KARIN, new OverlegHeld(overleg));
        assertThat(open(overleg.value()).get(0).eigenaar()).isEqualTo(VERA.value());

        publish(VERA, new VerslagApproved(overleg));
        assertThat(running(overleg.value())).isZero();
    }
}
