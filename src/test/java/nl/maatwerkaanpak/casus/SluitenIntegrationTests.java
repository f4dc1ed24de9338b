package nl.maatwerkaanpak.casus;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BEA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen.verhuisd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.Restactie.Blijft;
import nl.maatwerkaanpak.casus.Restactie.Overgedragen;
import nl.maatwerkaanpak.casus.Restactie.Vervalt;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.privacy.GeenToegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class SluitenIntegrationTests {

    private static final LocalDate LATER = LocalDate.of(2099, 1, 5);

    @Autowired
    private BeanFactory house;

    @Autowired
    private Sluittafel tafel;

    @Autowired
    private Casusregie regie;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private Actietafel acties;

    private Werkbeeld work;
    private CasusId casus;

    @BeforeEach
    void open() {
        work = new Werkbeeld(house);
        casus = new Casusproef(house).anInformedCasus();
    }

    @Test
    void casusWithAnActieOfWhichNothingIsSaidStaysOpen() {
        agree(AMINA);

        assertThat(close(verhuisd())).isEqualTo(Afsluiting.ACTIES_CHANGED);
        assertThat(read().casus().open()).isTrue();
    }

    @Test
    void actieThatStaysIsWorkOfItsActiehouderAfterwards() {
        var actie = agree(AMINA);

        assertThat(close(verhuisd(new Blijft(actie)))).isEqualTo(Afsluiting.CLOSED);

        assertThat(work.of(AMINA, casus)).containsExactly("userTask_performActie");
        assertThat(Actor.as(AMINA, () -> acties.finishActie(actie, "Gebeld"))).isEqualTo(Afronding.DONE);
    }

    @Test
    void actieThatIsTakenOverIsWorkOfTheOtherAndOfNobodyElse() {
        var actie = agree(AMINA);

        assertThat(close(verhuisd(new Overgedragen(actie, NOOR, LATER)))).isEqualTo(Afsluiting.CLOSED);

        assertThat(work.of(NOOR, casus)).containsExactly("userTask_performActie");
        assertThat(work.of(AMINA, casus)).isEmpty();
        assertThat(Actor.as(AMINA, () -> acties.finishActie(actie, "Toch"))).isEqualTo(Afronding.ALREADY_DONE);
    }

    @Test
    void actieThatIsDroppedIsNobodysWorkAndKeepsWhy() {
        var actie = agree(AMINA);

        assertThat(close(verhuisd(new Vervalt(actie, "Hij is weg")))).isEqualTo(Afsluiting.CLOSED);

        assertThat(work.about(actie.value())).isEmpty();
        assertThat(read().acties())
                .extracting(ActieRegel::vervolg, ActieRegel::teruggaafreden)
                .containsExactly(tuple(Actievervolg.VERVALT, "Hij is weg"));
    }

    @Test
    void whoGaveAnActieBackDoesNotKeepIt() {
        var actie = agree(AMINA);
        Actor.as(AMINA, () -> acties.giveBack(actie, "Vakantie"));

        assertThat(close(verhuisd(new Blijft(actie)))).isEqualTo(Afsluiting.GIVEN_BACK_STAYS);
        assertThat(close(verhuisd(new Overgedragen(actie, NOOR, LATER)))).isEqualTo(Afsluiting.CLOSED);

        assertThat(work.of(JORIS, casus)).doesNotContain("userTask_followUpActie");
        assertThat(work.of(NOOR, casus)).containsExactly("userTask_performActie");
    }

    @Test
    void nothingGoesToWhoWorksInNoDossierOrToADayThatPassed() {
        var actie = agree(AMINA);
        var past = LocalDate.of(2020, 1, 6);

        assertThat(close(verhuisd(new Overgedragen(actie, BEA, LATER)))).isEqualTo(Afsluiting.UNSUITABLE);
        assertThat(close(verhuisd(new Overgedragen(actie, NOOR, past)))).isEqualTo(Afsluiting.DATE_PASSED);
        assertThat(work.of(AMINA, casus)).containsExactly("userTask_performActie");
    }

    @Test
    void whatWasToldStaysToBeRead() {
        close(verhuisd());

        assertThat(read().afsluiting())
                .extracting(AfsluitingInzage::terugkoppeling, AfsluitingInzage::verteld)
                .containsExactly(Terugkoppeling.GESPREK, "Hij weet het.");
    }

    @Test
    void onlyWhoLeadsTheCasusClosesIt() {
        assertThatThrownBy(() -> Actor.as(OMAR, () -> tafel.close(casus, verhuisd())))
                .isInstanceOf(GeenToegang.class);
    }

    private ActieId agree(MedewerkerId actiehouder) {
        return Actor.as(JORIS, () -> regie.agreeActie(casus, "Bel de school", actiehouder, LATER));
    }

    private Afsluiting close(Sluiting sluiting) {
        return Actor.as(JORIS, () -> tafel.close(casus, sluiting));
    }

    private CasusInzage read() {
        return Actor.as(KARIN, () -> dossiers.read(casus));
    }
}
