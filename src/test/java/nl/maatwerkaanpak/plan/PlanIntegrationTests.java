package nl.maatwerkaanpak.plan;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.casus.Sluittafel;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Planwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class PlanIntegrationTests {

    private static final NieuwPlandoel WERK =
            new NieuwPlandoel(Leefgebied.WERK_EN_OPLEIDING, "Een bijbaan voor 1 december", "Ik wil geld verdienen.");

    @Autowired
    private Sluittafel sluittafel;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Plantafel tafel;

    @Autowired
    private Plankast kast;

    @Autowired
    private Planregeltafel regeltafel;

    @Autowired
    private Casusregie regie;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Casusproef casussen;
    private Planwerk plannen;
    private CasusId casus;

    @BeforeEach
    void open() {
        casussen = new Casusproef(house);
        plannen = new Planwerk(casussen.mensen());
        casus = casussen.anInformedCasus();
    }

    @Test
    void othersSeeAConceptOnceItIsEstablished() {
        plannen.addDoel(JORIS, casus, WERK);
        read(PAULA, Relatie.DEELNEMER);
        assertThat(plan(PAULA).doelen()).isEmpty();
        assertThat(rows(PAULA, "plan_doel")).isZero();

        plannen.establish(JORIS, casus);

        assertThat(plan(PAULA).doelen()).extracting(Plan.Doel::eigenWoorden).containsExactly("Ik wil geld verdienen.");
        assertThat(plan(PAULA).versie()).isEqualTo(1);
    }

    @Test
    void eachPartnerSeesItsOwnAgreementsAndWhoLeadsSeesAll() {
        var doel = plannen.addDoel(JORIS, casus, WERK);
        plannen.addRegel(JORIS, casus, doel, new NieuwePlanregel("Zoekt een plek", PIM));
        plannen.addRegel(JORIS, casus, doel, new NieuwePlanregel("Gesprek over de auto", PAULA));
        plannen.establish(JORIS, casus);
        read(PAULA, Relatie.DEELNEMER);

        assertThat(agreements(PAULA)).containsExactly("Gesprek over de auto");
        assertThat(agreements(KARIN)).containsExactly("Zoekt een plek", "Gesprek over de auto");
        assertThat(rows(OMAR, "plan_regel")).isZero();
    }

    @Test
    void anAgreementIsWorkOfItsHouderWhoSeesNoCasus() {
        var regel = anAgreement(PIM);

        assertThat(workOf(PIM)).containsExactly("userTask_recordPlanvoortgang");
        assertThat(Actor.as(PIM, () -> regeltafel.read(regel)).doel()).isEqualTo(WERK.doel());
        assertThatThrownBy(() -> Actor.as(PIM, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(seesJongere(PIM)).isFalse();
        assertThatThrownBy(() -> Actor.as(AMINA, () -> regeltafel.read(regel))).isInstanceOf(GeenToegang.class);
    }

    @Test
    void progressIsReadByWhoLeadsAndAskedAgain() {
        var regel = anAgreement(PIM);

        plannen.record(PIM, regel, Richting.BETER, "Twee gesprekken gehad", LocalDate.now(Werkdagen.ZONE));

        assertThat(plan(KARIN).doelen().get(0).regels().get(0).voortgang())
                .extracting(Planregel.Voortgang::notitie)
                .containsExactly("Twee gesprekken gehad");
        assertThat(workOf(PIM)).containsExactly("userTask_recordPlanvoortgang");
    }

    @Test
    void refusesProgressOfADayToCome() {
        var regel = anAgreement(PIM);
        var tomorrow = LocalDate.now(Werkdagen.ZONE).plusDays(1);

        assertThat(Actor.as(PIM, () -> regeltafel.record(regel, Richting.BETER, "Morgen", tomorrow)))
                .isEqualTo(Planuitkomst.IN_DE_TOEKOMST);
    }

    @Test
    void whatLeavesThePlanIsNoWorkAnyMoreAndItsHouderIsTold() {
        var regel = anAgreement(PIM);
        assertThat(Actor.as(JORIS, () -> tafel.endRegel(casus, regel))).isEqualTo(Planuitkomst.VASTGELEGD);
        assertThat(workOf(PIM)).hasSize(1);

        plannen.establish(JORIS, casus);

        assertThat(workOf(PIM)).isEmpty();
        assertThat(Actor.as(PIM, () -> regeltafel.record(regel, Richting.BETER, "Toch", LocalDate.now(Werkdagen.ZONE))))
                .isEqualTo(Planuitkomst.INTUSSEN_GEWIJZIGD);
        assertThat(agreements(KARIN)).isEmpty();
    }

    @Test
    void anEarlierVersionStaysAsItWas() {
        var doel = plannen.addDoel(JORIS, casus, WERK);
        plannen.establish(JORIS, casus);
        var other = new NieuwPlandoel(Leefgebied.WERK_EN_OPLEIDING, "Een bijbaan voor 1 maart", null);
        assertThat(Actor.as(JORIS, () -> tafel.rewordDoel(casus, doel, other))).isEqualTo(Planuitkomst.VASTGELEGD);
        plannen.establish(JORIS, casus);

        assertThat(Actor.as(KARIN, () -> kast.read(casus, 1)).doelen())
                .extracting(Plan.Doel::doel)
                .containsExactly("Een bijbaan voor 1 december");
        assertThat(plan(KARIN).doelen()).extracting(Plan.Doel::doel).containsExactly("Een bijbaan voor 1 maart");
        assertThat(plan(KARIN).versies()).containsExactly(2, 1);
    }

    @Test
    void whoChangesAnOlderWordingIsTold() {
        var doel = plannen.addDoel(JORIS, casus, WERK);
        Actor.as(JORIS, () -> tafel.rewordDoel(casus, doel, WERK));

        assertThat(Actor.as(JORIS, () -> tafel.rewordDoel(casus, doel, WERK)))
                .isEqualTo(Planuitkomst.INTUSSEN_GEWIJZIGD);
        assertThat(Actor.as(JORIS, () -> tafel.endDoel(casus, doel))).isEqualTo(Planuitkomst.INTUSSEN_GEWIJZIGD);
    }

    @Test
    void nothingNewIsNoVersion() {
        assertThat(Actor.as(JORIS, () -> tafel.establish(casus))).isEqualTo(Planuitkomst.NIETS_NIEUWS);
        plannen.addDoel(JORIS, casus, WERK);
        plannen.establish(JORIS, casus);

        assertThat(Actor.as(JORIS, () -> tafel.establish(casus))).isEqualTo(Planuitkomst.NIETS_NIEUWS);
    }

    @Test
    void onlyTheCasusregisseurWritesIt() {
        assertThatThrownBy(() -> Actor.as(KARIN, () -> tafel.addDoel(casus, WERK)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void closingTheCasusEndsTheAsking() {
        anAgreement(PIM);

        Actor.as(JORIS, () -> sluittafel.close(casus, Sluitingen.verhuisd()));

        assertThat(workOf(PIM)).isEmpty();
        assertThat(Actor.as(JORIS, () -> tafel.addDoel(casus, WERK))).isEqualTo(Planuitkomst.CASUS_GESLOTEN);
    }

    private PlanregelId anAgreement(MedewerkerId houder) {
        var doel = plannen.addDoel(JORIS, casus, WERK);
        var regel = plannen.addRegel(JORIS, casus, doel, new NieuwePlanregel("Zoekt een plek", houder));
        plannen.establish(JORIS, casus);
        return regel;
    }

    private Plan plan(MedewerkerId who) {
        return Actor.as(who, () -> kast.read(casus));
    }

    private List<String> agreements(MedewerkerId who) {
        return plan(who).doelen().stream()
                .flatMap(doel -> doel.regels().stream())
                .map(Planregel::afspraak)
                .toList();
    }

    private void read(MedewerkerId who, Relatie relatie) {
        Actor.run(
                Actor.PROCESMOTOR,
                () -> transactions.executeWithoutResult(
                        status -> betrokkenheden.involve(who, relatie, Onderwerp.casus(casus.value()))));
    }

    private List<String> workOf(MedewerkerId who) {
        return new Werkbeeld(house).of(who, casus);
    }

    private boolean seesJongere(MedewerkerId who) {
        var jongere = Actor.as(KARIN, () -> regie.readSummary(casus)).jongere();
        return Actor.as(
                who,
                () -> transactions.execute(
                        status -> jdbc.sql("select exists (select 1 from maatwerk.jongere where id = :jongere)")
                                .param("jongere", jongere.value())
                                .query(Boolean.class)
                                .single()));
    }

    private long rows(MedewerkerId who, String table) {
        return Actor.as(
                who,
                () -> transactions.execute(
                        status -> jdbc.sql("select count(*) from maatwerk." + table + " where casus_id = :casus")
                                .param("casus", casus.value())
                                .query(Long.class)
                                .single()));
    }
}
