package nl.maatwerkaanpak.inbreng;

import static nl.maatwerkaanpak.inbreng.NieuweInbreng.Soort.FEIT;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Inbreng that Petra of PIT gave, to share further. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
abstract class Verstrekkingproef {

    private static final String AGREE = "userTask_agreeVerstrekking";
    static final String JUDGE = "userTask_judgeVerstrekking";
    static final String RECEIVE = "userTask_receiveVerstrekking";
    static final LocalDate LATER = LocalDate.now(Werkdagen.ZONE).plusDays(30);
    static final Onderbouwing WHY = new Onderbouwing("Zonder dit kan het niet veilig.", true, null);

    @Autowired
    BeanFactory house;

    @Autowired
    Verstrekkingtafel tafel;

    @Autowired
    Verstrekkingtoets toets;

    @Autowired
    Inbrengkast inbrengkast;

    @Autowired
    Inbrengtafel inbrengtafel;

    @Autowired
    Betrokkenheden betrokkenheden;

    @Autowired
    private Flyway flyway;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    Mensenwerk mensen;
    CasusId casus;
    UitvraagId uitvraag;
    InbrengId inbreng;

    /** Petra of PIT gave what Joris, the casusregisseur of jongerenwerk, may read. */
    @BeforeEach
    void give() {
        var casussen = new Casusproef(house);
        mensen = casussen.mensen();
        casus = casussen.anInformedCasus();
        uitvraag = ask("pit");
        inbreng = mensen.addInbreng(PETRA, uitvraag, toRead("jongerenwerk"));
        mensen.deliverInbreng(PETRA, uitvraag);
    }

    VerstrekkingId asked(MedewerkerId asker, String ontvanger) {
        var id = ask(asker, ontvanger);
        assertThat(id).isNotNull();
        return id;
    }

    /** Nothing when it is refused. */
    VerstrekkingId ask(MedewerkerId asker, String ontvanger) {
        try {
            var outcome = Actor.as(
                    asker,
                    () -> asker.equals(PETRA)
                            ? tafel.ask(uitvraag, inbreng, to(ontvanger))
                            : tafel.ask(casus, inbreng, to(ontvanger)));
            return outcome == Verstrekkinguitkomst.GEVRAAGD ? list(KARIN).get(0).id() : null;
        } catch (GeenToegang gone) {
            return null;
        }
    }

    static Verstrekkingsvraag to(String ontvanger) {
        return new Verstrekkingsvraag(ontvanger, "Een stage zoeken", Grondslag.PUBLIEKE_TAAK, WHY, LATER);
    }

    Verstrekkinguitkomst agree(MedewerkerId giver, VerstrekkingId id, boolean akkoord) {
        mensen.take(giver, id.value(), AGREE);
        return Actor.as(giver, () -> toets.agree(id, akkoord, "Gewogen."));
    }

    Verstrekkinguitkomst judge(MedewerkerId judge, VerstrekkingId id, boolean toegestaan) {
        mensen.take(judge, id.value(), JUDGE);
        return Actor.as(judge, () -> toets.judge(id, toegestaan, "Gewogen."));
    }

    List<Verstrekking> list(MedewerkerId who) {
        return Actor.as(who, () -> tafel.list(casus));
    }

    UitvraagId ask(String rol) {
        mensen.askInbreng(
                KARIN, casus, new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.PUBLIEKE_TAAK, LATER), rol);
        return mensen.uitvraagOf(KARIN, casus, rol);
    }

    static NieuweInbreng toRead(String... organisaties) {
        return new NieuweInbreng("School", FEIT, "Gaat weer naar school.", "Mentor", Set.of(organisaties), null, null);
    }

    void involve(MedewerkerId who, Relatie relatie, VerstrekkingId id) {
        asProcesmotor(() -> betrokkenheden.involve(who, relatie, Onderwerp.verstrekking(id.value())));
    }

    void asProcesmotor(Runnable work) {
        Actor.run(Actor.PROCESMOTOR, () -> transactions.executeWithoutResult(status -> work.run()));
    }

    void assertRefused(MedewerkerId who, String sql) {
        assertThatThrownBy(() -> update(who, sql)).hasStackTraceContaining("row-level security");
    }

    int update(MedewerkerId who, String sql) {
        return Actor.as(who, () -> transactions.execute(status -> jdbc.sql(sql).update()));
    }

    long rows(MedewerkerId who) {
        return count(who, "select count(*) from maatwerk.inbreng where id = '%s'".formatted(inbreng));
    }

    boolean seesJongere(MedewerkerId who) {
        var jongere = owner("select jongere_id::text from maatwerk.casus where id = '%s'".formatted(casus));
        return count(who, "select count(*) from maatwerk.jongere where id = '%s'".formatted(jongere)) > 0;
    }

    long count(MedewerkerId who, String sql) {
        return Actor.as(
                who,
                () -> transactions.execute(
                        status -> jdbc.sql(sql).query(Long.class).single()));
    }

    /** What nobody can look up or change at a desk. */
    String owner(String sql) {
        return asOwner().sql(sql).query(String.class).single();
    }

    void asOwner(String sql) {
        asOwner().sql(sql).update();
    }

    private JdbcClient asOwner() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }

    List<String> openWork(VerstrekkingId id) {
        return new Werkbeeld(house).about(id.value());
    }
}
