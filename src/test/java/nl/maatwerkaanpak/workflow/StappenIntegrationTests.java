package nl.maatwerkaanpak.workflow;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Inzage;
import nl.maatwerkaanpak.workflow.Stappenblad.Lopend;
import nl.maatwerkaanpak.workflow.Stappenblad.Stap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class StappenIntegrationTests {

    @Autowired
    private BeanFactory house;

    @Autowired
    private Stappenkast kast;

    @Autowired
    private Casusdossiers dossiers;

    private CasusId casus;

    @BeforeEach
    void open() {
        casus = new Casusproef(house).anInformedCasus();
    }

    @Test
    void saysAtWhichStepEachProcessWaitsAndForWhom() {
        var voorbereiden = running("casus-voorbereiden");

        assertThat(voorbereiden.stappen())
                .singleElement()
                .returns("userTask_requestInbreng", Stap::id)
                .returns("Inbreng vragen", Stap::naam)
                .returns("Karin de Groot", Stap::eigenaar)
                .returns(null, Stap::wachtTot);
    }

    @Test
    void saysUntilWhenItWaitsForAMoment() {
        assertThat(running("casus-bewaken").stappen())
                .singleElement()
                .returns(null, Stap::eigenaar)
                .satisfies(stap -> assertThat(stap.wachtTot()).isNotNull());
    }

    @Test
    void drawingIsOfTheVersionThatRuns() {
        var bewaken = running("casus-bewaken");

        assertThat(kast.model(bewaken.proces(), bewaken.versie()))
                .hasValueSatisfying(model -> assertThat(model)
                        .contains("bpmndi:BPMNShape", bewaken.ids())
                        .doesNotContain(casus.toString()));
        assertThat(kast.model(bewaken.proces(), 999)).isEmpty();
        assertThat(kast.model("bestaat-niet", 1)).isEmpty();
    }

    @Test
    void whoDoesNotLeadTheCasusFollowsNoSteps() {
        for (var other : new MedewerkerId[] {OMAR, VERA}) {
            assertThatThrownBy(() -> Actor.as(other, () -> kast.read(casus))).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> Actor.as(other, () -> dossiers.readInzagen(casus)))
                    .isInstanceOf(GeenToegang.class);
        }
    }

    @Test
    void whoLookedInTheCasusIsThereToSee() {
        Actor.as(KARIN, () -> dossiers.read(casus));

        var looked = Actor.as(JORIS, () -> dossiers.readInzagen(casus)).inzagen();

        assertThat(looked).extracting(Inzage::naam).contains("Karin de Groot", "Joris Brouwer");
        assertThat(looked)
                .filteredOn(inzage -> inzage.naam().equals("Karin de Groot"))
                .allMatch(Inzage::gewijzigd);
        assertThat(looked)
                .filteredOn(inzage -> inzage.naam().equals("Joris Brouwer"))
                .noneMatch(Inzage::gewijzigd);
    }

    private Lopend running(String proces) {
        return Actor.as(KARIN, () -> kast.read(casus)).lopend().stream()
                .filter(lopend -> lopend.proces().equals(proces))
                .findFirst()
                .orElseThrow();
    }
}
