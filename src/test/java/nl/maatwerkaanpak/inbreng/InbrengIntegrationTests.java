package nl.maatwerkaanpak.inbreng;

import static nl.maatwerkaanpak.inbreng.NieuweInbreng.Soort.FEIT;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.casus.Sluittafel;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Grondslag;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class InbrengIntegrationTests {

    private static final LocalDate LATER = LocalDate.now(Werkdagen.ZONE).plusDays(7);

    @Autowired
    private Sluittafel sluittafel;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Uitvraagtafel uitvraagtafel;

    @Autowired
    private Inbrengtafel tafel;

    @Autowired
    private Inbrengkast kast;

    @Autowired
    private Casusregie regie;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    @Autowired
    private TransactionTemplate transactions;

    private Casusproef casussen;
    private Mensenwerk mensen;
    private CasusId casus;

    @BeforeEach
    void open() {
        casussen = new Casusproef(house);
        mensen = casussen.mensen();
        casus = casussen.anInformedCasus();
    }

    @Test
    void nothingIsAskedBeforeThoseConcernedAreInformed() {
        var uninformed = casussen.aCasus();

        assertThat(ask(uninformed, "politie")).isEqualTo(Uitvraaguitkomst.MAG_NIET_DELEN);
    }

    @Test
    void databaseRefusesTheQuestionBeforeThatToo() {
        var uninformed = casussen.aCasus();

        assertThatThrownBy(() -> Actor.as(
                        KARIN,
                        () -> transactions.execute(status ->
                                jdbc.sql("""
                                insert into maatwerk.uitvraag
                                select gen_random_uuid(), id, jongere_id, kenmerk, wijk, 'pit', 'pit', 'v', 'd', 'WGS',
                                  current_date, procesregisseur, now(), 'GEVRAAGD', null, 0
                                from maatwerk.casus
                                where id = :casus
                                """).param("casus", uninformed.value()).update())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void whoIsAskedSeesTheQuestionAndNotTheCasus() {
        var uitvraag = asked("jongerenwerker");
        mensen.take(AMINA, uitvraag.value(), "userTask_contributeInbreng");

        var read = Actor.as(AMINA, () -> tafel.read(uitvraag));

        assertThat(read.vraag()).isEqualTo("Wat helpt hem?");
        assertThat(read.jongere()).isEqualTo("Canarie Kanarius");
        assertThatThrownBy(() -> Actor.as(AMINA, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(PIM, () -> tafel.read(uitvraag))).isInstanceOf(GeenToegang.class);
    }

    @Test
    void isReadOnceDeliveredByTheProcesregisseurAndWhomItNames() {
        var uitvraag = asked("politie", "pit");
        mensen.addInbreng(PETRA, uitvraagTo("pit"), toRead("jongerenwerk"));
        assertThat(read(KARIN)).isEmpty();

        mensen.deliverInbreng(PETRA, uitvraagTo("pit"));

        assertThat(read(KARIN)).extracting(InbrengRegel::tekst).containsExactly("Gaat weer naar school.");
        assertThat(read(JORIS)).hasSize(1);
        assertThat(Actor.as(JORIS, () -> kast.readUitvragen(casus))).hasSize(2);
        mensen.take(PAULA, uitvraag.value(), "userTask_contributeInbreng");
        assertThatThrownBy(() -> read(PAULA)).isInstanceOf(GeenToegang.class);
        assertThat(rows(PAULA)).isZero();
        assertThat(rows(OMAR)).isZero();
    }

    @Test
    void casusregisseurWhomItDoesNotNameReadsItNot() {
        asked("pit");
        mensen.addInbreng(PETRA, uitvraagTo("pit"), toRead());
        mensen.deliverInbreng(PETRA, uitvraagTo("pit"));

        assertThat(read(JORIS)).isEmpty();
        assertThat(rows(JORIS)).isZero();
        assertThat(read(KARIN)).hasSize(1);
    }

    @Test
    void atTheTableOnlyWhatNamesEverybodyPresent() {
        asked("pit", "prospect4cash", "jongerenwerker");
        mensen.addInbreng(PETRA, uitvraagTo("pit"), toRead("jongerenwerk"));
        mensen.addInbreng(PETRA, uitvraagTo("pit"), toRead("jongerenwerk", "prospect4cash"));
        mensen.deliverInbreng(PETRA, uitvraagTo("pit"));

        assertThat(atTable("jongerenwerk")).hasSize(2);
        assertThat(atTable("jongerenwerk", "prospect4cash")).hasSize(1);
        assertThat(atTable("jongerenwerk", "om")).isEmpty();
    }

    @Test
    void ownerCorrectsAndWithdrawsAndOthersSeeWhatStands() {
        asked("pit");
        var uitvraag = uitvraagTo("pit");
        var first = mensen.addInbreng(PETRA, uitvraag, toRead("jongerenwerk"));
        mensen.deliverInbreng(PETRA, uitvraag);
        var better =
                new NieuweInbreng("School", FEIT, "Gaat drie dagen.", "Mentor", Set.of("jongerenwerk"), null, null);

        assertThat(Actor.as(PETRA, () -> tafel.correct(uitvraag, first, better)))
                .isEqualTo(Inbrenguitkomst.VASTGELEGD);
        assertThat(Actor.as(PETRA, () -> tafel.correct(uitvraag, first, better)))
                .isEqualTo(Inbrenguitkomst.AL_INGETROKKEN);
        assertThat(read(JORIS)).extracting(InbrengRegel::tekst).containsExactly("Gaat drie dagen.");

        var second = read(KARIN).get(0).id();
        assertThat(Actor.as(PETRA, () -> tafel.withdraw(uitvraag, second))).isEqualTo(Inbrenguitkomst.INGETROKKEN);
        assertThat(read(KARIN)).isEmpty();
        assertThatThrownBy(() -> Actor.as(KARIN, () -> tafel.withdraw(uitvraag, second)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void policeDisclosesByAnArticleAndUntilADay() {
        asked("politie");
        var uitvraag = uitvraagTo("politie");
        mensen.take(PAULA, uitvraag.value(), "userTask_contributeInbreng");

        assertThat(add(uitvraag, null, LATER)).isEqualTo(Inbrenguitkomst.VERSTREKKING_ONVOLLEDIG);
        assertThat(add(uitvraag, Verstrekkingsgrond.WPG_20, null)).isEqualTo(Inbrenguitkomst.VERSTREKKING_ONVOLLEDIG);
        assertThat(add(uitvraag, Verstrekkingsgrond.WJSG_8A, LATER)).isEqualTo(Inbrenguitkomst.VERSTREKKING_ONVOLLEDIG);
        assertThat(add(uitvraag, Verstrekkingsgrond.WPG_20, LATER)).isEqualTo(Inbrenguitkomst.VASTGELEGD);
    }

    @Test
    void afterItsLastDayOnlyItsOwnerReadsIt() {
        asked("politie");
        var uitvraag = uitvraagTo("politie");
        mensen.take(PAULA, uitvraag.value(), "userTask_contributeInbreng");
        add(uitvraag, Verstrekkingsgrond.WPG_20, LATER);
        mensen.deliverInbreng(PAULA, uitvraag);
        assertThat(read(KARIN)).hasSize(1);

        passLastDay();

        assertThat(rows(KARIN)).isZero();
        assertThat(Actor.as(PAULA, () -> tafel.read(uitvraag)).staand()).hasSize(1);
    }

    @Test
    void noInformationIsAnAnswerWhenThereIsNone() {
        asked("pit");
        var uitvraag = uitvraagTo("pit");
        mensen.take(PETRA, uitvraag.value(), "userTask_contributeInbreng");

        assertThat(Actor.as(PETRA, () -> tafel.deliver(uitvraag))).isEqualTo(Inbrenguitkomst.NOG_NIETS);
        assertThat(Actor.as(PETRA, () -> tafel.answerNothing(uitvraag))).isEqualTo(Inbrenguitkomst.GELEVERD);
        assertThat(Actor.as(PETRA, () -> tafel.answerNothing(uitvraag))).isEqualTo(Inbrenguitkomst.AL_BEANTWOORD);
    }

    @Test
    void whatWasTakenBackIsTold() {
        asked("pit");
        var uitvraag = uitvraagTo("pit");
        var given = mensen.addInbreng(PETRA, uitvraag, toRead());

        assertThat(Actor.as(KARIN, () -> uitvraagtafel.withdraw(uitvraag))).isEqualTo(Uitvraaguitkomst.INGETROKKEN);

        assertThat(Actor.as(PETRA, () -> tafel.withdraw(uitvraag, given)))
                .isEqualTo(Inbrenguitkomst.NIET_MEER_GEVRAAGD);
        assertThat(Actor.as(PETRA, () -> tafel.correct(uitvraag, given, toRead())))
                .isEqualTo(Inbrenguitkomst.NIET_MEER_GEVRAAGD);

        assertThat(Actor.as(PETRA, () -> tafel.add(uitvraag, toRead()))).isEqualTo(Inbrenguitkomst.NIET_MEER_GEVRAAGD);
        assertThat(openWork(uitvraag)).isEmpty();
        assertThat(ask(casus, "pit")).isEqualTo(Uitvraaguitkomst.VERSTUURD);
    }

    @Test
    void onePartnerIsAskedOnceAtATime() {
        asked("pit");

        assertThat(ask(casus, "pit", "politie")).isEqualTo(Uitvraaguitkomst.AL_GEVRAAGD);
        assertThat(ask(casus, "brandweer")).isEqualTo(Uitvraaguitkomst.GEEN_PARTNER);
    }

    @Test
    void closingTheCasusTakesTheQuestionsBack() {
        asked("pit");
        var uitvraag = uitvraagTo("pit");

        Actor.as(JORIS, () -> sluittafel.close(casus, Sluitingen.verhuisd()));

        assertThat(openWork(uitvraag)).isEmpty();
        assertThat(ask(casus, "pit")).isEqualTo(Uitvraaguitkomst.CASUS_GESLOTEN);
    }

    private Inbrenguitkomst add(UitvraagId uitvraag, Verstrekkingsgrond grond, LocalDate until) {
        var inbreng = new NieuweInbreng("Avonden", FEIT, "Twee keer gezien.", "Wijkagent", Set.of(), grond, until);
        return Actor.as(PAULA, () -> tafel.add(uitvraag, inbreng));
    }

    private static NieuweInbreng toRead(String... organisaties) {
        return new NieuweInbreng("School", FEIT, "Gaat weer naar school.", "Mentor", Set.of(organisaties), null, null);
    }

    private UitvraagId asked(String... rollen) {
        assertThat(ask(casus, rollen)).isEqualTo(Uitvraaguitkomst.VERSTUURD);
        return uitvraagTo(rollen[0]);
    }

    private UitvraagId uitvraagTo(String rol) {
        return mensen.uitvraagOf(KARIN, casus, rol);
    }

    private Uitvraaguitkomst ask(CasusId about, String... rollen) {
        var brief = new Uitvraagbrief("Wat helpt hem?", "Het plan", Grondslag.PUBLIEKE_TAAK, LATER);
        return Actor.as(KARIN, () -> uitvraagtafel.send(about, brief, List.of(rollen)));
    }

    private List<InbrengRegel> read(MedewerkerId who) {
        return Actor.as(who, () -> kast.read(casus));
    }

    private List<InbrengRegel> atTable(String... aanwezig) {
        return Actor.as(KARIN, () -> kast.readFor(casus, Set.of(aanwezig)));
    }

    /** As the owner of the tables: nobody can change it at a desk. */
    private void passLastDay() {
        JdbcClient.create(flyway.getConfiguration().getDataSource())
                .sql("update maatwerk.inbreng set vervalt_op = current_date - 2 where casus_id = :casus")
                .param("casus", casus.value())
                .update();
    }

    private long rows(MedewerkerId who) {
        return Actor.as(
                who,
                () -> transactions.execute(
                        status -> jdbc.sql("select count(*) from maatwerk.inbreng where casus_id = :casus")
                                .param("casus", casus.value())
                                .query(Long.class)
                                .single()));
    }

    private List<String> openWork(UitvraagId uitvraag) {
        return new Werkbeeld(house).about(uitvraag.value());
    }
}
