package nl.maatwerkaanpak.casus;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
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
class UitstelIntegrationTests {

    private static final String JUDGE = "userTask_judgeUitstel";
    private static final String WHY = "Onderzoek loopt nog twee weken.";

    @Autowired
    private BeanFactory house;

    @Autowired
    private Uitsteltafel tafel;

    @Autowired
    private Informeertafel informeertafel;

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
    private CasusId casus;

    @BeforeEach
    void open() {
        casussen = new Casusproef(house);
        casus = casussen.aCasus();
    }

    @Test
    void approvedItAllowsSharingAndThePreparationGoesOn() {
        assertThat(ask(14)).isEqualTo(Uitsteluitkomst.GEVRAAGD);
        assertThat(mayShare()).isFalse();

        assertThat(judge(VERA, true)).isEqualTo(Uitsteluitkomst.BEOORDEELD);

        assertThat(mayShare()).isTrue();
        assertThat(openWork()).containsExactly("userTask_requestInbreng");
    }

    @Test
    void rejectedItAllowsNothingAndInformingIsStillToDo() {
        ask(14);

        judge(FRANK, false);

        assertThat(mayShare()).isFalse();
        assertThat(openWork()).containsExactly("userTask_recordInformeren");
    }

    @Test
    void whoJudgesSeesTheReasonAndNotTheCasus() {
        ask(14);
        casussen.mensen().take(VERA, casus.value(), JUDGE);

        assertThat(Actor.as(VERA, () -> tafel.readForJudging(casus)).toelichting())
                .isEqualTo(WHY);

        assertThatThrownBy(() -> Actor.as(VERA, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(seesJongere(VERA)).isFalse();
        judge(VERA, true);
        assertThatThrownBy(() -> Actor.as(VERA, () -> tafel.readForJudging(casus)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void nobodyJudgesTheirOwnRequest() {
        ask(14);
        involve(KARIN, Relatie.TOETSER);

        assertThat(Actor.as(KARIN, () -> tafel.judge(casus, true, "Mag"))).isEqualTo(Uitsteluitkomst.ZELF_GEVRAAGD);
        assertThat(mayShare()).isFalse();
    }

    @Test
    void whoLeadsTheCasusCannotApproveInTheDatabaseEither() {
        ask(14);

        assertThatThrownBy(() -> query(JORIS, """
                        update maatwerk.uitstel
                        set status = 'GOEDGEKEURD', beoordeeld_door = '%s'
                        where casus_id = '%s'
                        """.formatted(JORIS, casus)))
                .hasStackTraceContaining("row-level security");
    }

    /** Past the desk too: what was said is not said again, nor unsaid. */
    @Test
    void isJudgedOnceInTheDatabaseToo() {
        ask(14);
        judge(VERA, false);
        involve(FRANK, Relatie.TOETSER);

        assertThat(query(FRANK, """
                        update maatwerk.uitstel
                        set status = 'GOEDGEKEURD', beoordeeld_door = '%s', motivering = 'Toch wel.'
                        where casus_id = '%s'
                        """.formatted(FRANK, casus))).isZero();
        assertThat(query(
                        KARIN,
                        "update maatwerk.uitstel set status = 'VERVALLEN' where casus_id = '%s'".formatted(casus)))
                .isZero();
    }

    @Test
    void secondWhoJudgesIsTold() {
        ask(14);
        casussen.mensen().take(FRANK, casus.value(), JUDGE);
        judge(VERA, true);

        assertThat(Actor.as(FRANK, () -> tafel.judge(casus, false, "Nee"))).isEqualTo(Uitsteluitkomst.NIET_MEER_NODIG);
        assertThat(mayShare()).isTrue();
    }

    @Test
    void isNotNeededAnyMoreOnceEverybodyKnows() {
        ask(14);
        casussen.mensen().take(VERA, casus.value(), JUDGE);

        assertThat(inform()).isEqualTo(Vastlegging.RECORDED);

        assertThat(Actor.as(VERA, () -> tafel.judge(casus, true, "Mag"))).isEqualTo(Uitsteluitkomst.NIET_MEER_NODIG);
        assertThat(openWork()).containsExactly("userTask_requestInbreng");
        assertThat(ask(14)).isEqualTo(Uitsteluitkomst.AL_GEINFORMEERD);
    }

    @Test
    void refusesADayThatPassedOrLiesTooFar() {
        assertThat(ask(0)).isEqualTo(Uitsteluitkomst.IN_HET_VERLEDEN);
        assertThat(ask(365)).isEqualTo(Uitsteluitkomst.TE_VER);
        assertThat(ask(1)).isEqualTo(Uitsteluitkomst.GEVRAAGD);
        assertThat(ask(2)).isEqualTo(Uitsteluitkomst.LOOPT_AL);
    }

    @Test
    void isNobodyElsesToAsk() {
        assertThatThrownBy(() -> Actor.as(OMAR, () -> tafel.ask(casus, vraag(3))))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void informingOnlyTheJongereOfFifteenIsNotEnough() {
        var jongere = Informering.ofJongere(Informering.Hoe.GESPREK, LocalDate.of(2026, 1, 5), KARIN, null);

        assertThat(Actor.as(KARIN, () -> informeertafel.inform(casus, jongere))).isEqualTo(Vastlegging.INCOMPLETE);

        assertThat(mayShare()).isFalse();
        assertThat(openWork()).containsExactly("userTask_recordInformeren");
        assertThat(inform()).isEqualTo(Vastlegging.RECORDED);
    }

    private Vastlegging inform() {
        var guardians = Informering.ofGezaghebbenden(
                Informering.Wie.BEIDEN, "moeder", Informering.Hoe.GESPREK, LocalDate.of(2026, 1, 5), KARIN, null);
        return Actor.as(KARIN, () -> informeertafel.inform(casus, guardians));
    }

    private Uitsteluitkomst ask(int days) {
        return Actor.as(KARIN, () -> tafel.ask(casus, vraag(days)));
    }

    private static Uitstelvraag vraag(int days) {
        return new Uitstelvraag(
                Uitstelreden.ONDERZOEK, WHY, LocalDate.now(Werkdagen.ZONE).plusDays(days));
    }

    private Uitsteluitkomst judge(MedewerkerId judge, boolean goedgekeurd) {
        casussen.mensen().take(judge, casus.value(), JUDGE);
        return Actor.as(judge, () -> tafel.judge(casus, goedgekeurd, "Gewogen."));
    }

    private boolean mayShare() {
        return Actor.as(KARIN, () -> regie.readSummary(casus)).mayShare();
    }

    private List<String> openWork() {
        return new Werkbeeld(house).of(casus);
    }

    private void involve(MedewerkerId who, Relatie relatie) {
        Actor.run(
                Actor.PROCESMOTOR,
                () -> transactions.executeWithoutResult(
                        status -> betrokkenheden.involve(who, relatie, Onderwerp.casus(casus.value()))));
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

    private int query(MedewerkerId who, String sql) {
        return Actor.as(who, () -> transactions.execute(status -> jdbc.sql(sql).update()));
    }
}
