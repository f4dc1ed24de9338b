package nl.maatwerkaanpak.jongerenwerk;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OLGA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.inbreng.Inbrengkast;
import nl.maatwerkaanpak.inbreng.Inbrengtafel;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.traject.Trajectbegeleiding;
import nl.maatwerkaanpak.traject.Trajectkast;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The POP and the contact moments stay with who guides: asked of the database, the desks and the pages. */
class PopPrivacyIntegrationTests extends Popproef {

    private static final String DOEL = "Ijsvogel";
    private static final String NOTITIE = "Roerdomp";
    private static final List<MedewerkerId> OTHERS = List.of(JORIS, KARIN, VERA, PAULA, OLGA, PIM);
    private static final List<String> TABLES = List.of("pop", "pop_doel", "pop_stand", "traject_contactmoment");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private PopdoelId doel;

    /** Politie and OM take part in the overleg about the casus; the voorzitter reads it. */
    @BeforeEach
    void fillThePop() {
        var overleg = mensen.plan(KARIN, VERA, Instant.parse("2099-01-05T09:00:00Z"), "Stadhuis");
        mensen.schedule(KARIN, casus, overleg, "Wie helpt?", List.of(JORIS, PAULA, OLGA));
        mensen.beginPop(AMINA, traject, new NieuwPopdoel(Leefgebied.JUSTITIE, DOEL));
        doel = read().doelen().get(0).id();
        meet(Richting.SLECHTER, NOTITIE, doel);
        amina(tafel -> tafel.recordStand(traject, doel, Richting.SLECHTER, NOTITIE));
    }

    @Test
    void showsNoRowToAnybodyElse() {
        for (var table : TABLES) {
            assertThat(rows(AMINA, table)).as(table).isPositive();
            for (var other : OTHERS) {
                assertThat(rows(other, table)).as(table).isZero();
            }
        }
    }

    @Test
    void takesNoRowFromAnybodyElse() {
        for (var other : OTHERS) {
            assertThatThrownBy(() -> sql(other, """
                    insert into maatwerk.pop_doel (id, traject_id, volgnummer, leefgebied, doel, status, door, gesteld_op)
                    values (gen_random_uuid(), :traject, 9, 'FINANCIEN', 'x', 'LOOPT', maatwerk.actor(), now())
                    """)).isInstanceOf(DataAccessException.class);
            assertThat(sql(other, """
                    update maatwerk.pop_doel
                    set status = 'BEHAALD', afgerond_op = now(), afgerond_door = maatwerk.actor()
                    where traject_id = :traject
                    """)).isZero();
        }
    }

    @Test
    void keepsWhatWasSaidAsItWasSaid() {
        assertThatThrownBy(() -> sql(AMINA, "update maatwerk.pop_doel set doel = 'x' where traject_id = :traject"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql(AMINA, "update maatwerk.pop set eigen_woorden = 'x' where traject_id = :traject"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql(AMINA, "delete from maatwerk.pop_doel where traject_id = :traject"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void answersNobodyElseAtTheDesks() {
        for (var other : OTHERS) {
            assertThatThrownBy(() -> mensen.as(other, Poptafel.class, tafel -> tafel.read(traject)))
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> mensen.as(other, Deeltafel.class, tafel -> tafel.read(traject)))
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> mensen.as(
                            other, Poptafel.class, tafel -> tafel.recordStand(traject, doel, Richting.BETER, null)))
                    .isInstanceOf(GeenToegang.class);
        }
    }

    @Test
    void isInNoPageOfAnybodyElse() {
        for (var other : OTHERS) {
            for (var page : List.of("", "/verwijzingen", "/inbreng", "/plan", "/plan/kort")) {
                assertThat(get(other, "/casussen/" + casus + page)).bodyText().doesNotContain(DOEL, NOTITIE);
            }
            assertThat(get(other, "/taken/van-casus/" + casus)).bodyText().doesNotContain(DOEL, NOTITIE);
            for (var page : List.of("", "/contact", "/pop", "/pop/kort", "/pop/intake", "/pop/inbreng")) {
                assertThat(get(other, "/trajecten/" + traject + page)).hasStatus(HttpStatus.NOT_FOUND);
            }
        }
    }

    @Test
    void tellsTheRegieStatusAndOutcomeOnly() {
        mensen.as(
                AMINA,
                Trajectbegeleiding.class,
                desk -> desk.end(traject, Trajectuitkomst.DEELS_BEHAALD, "Gaat naar de vakschool."));

        assertThat(mensen.as(JORIS, Trajectkast.class, kast -> kast.readEinde(traject))
                        .toelichting())
                .isEqualTo("Gaat naar de vakschool.");
        assertThat(get(JORIS, "/trajecten/" + traject + "/vervolg"))
                .hasStatusOk()
                .bodyText()
                .contains("Gaat naar de vakschool.")
                .doesNotContain(DOEL, NOTITIE);
        for (var table : TABLES) {
            assertThat(rows(JORIS, table)).isZero();
        }
    }

    @Test
    void saysWhomToAskWhereNoUitvraagWaits() {
        assertThat(get(AMINA, "/trajecten/" + traject + "/pop/inbreng"))
                .hasStatusOk()
                .bodyText()
                .contains("Er ligt geen vraag om inbreng bij jou", "vraag Karin")
                .doesNotContain("/concept");
    }

    @Test
    void becomesInbrengOnlyByTheHandOfWhoGuides() {
        mensen.askInbreng(
                KARIN,
                casus,
                new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.PUBLIEKE_TAAK, LocalDate.of(2099, 1, 5)),
                "jongerenwerker");
        var uitvraag = mensen.uitvraagOf(KARIN, casus, "jongerenwerker");
        assertThat(get(AMINA, "/trajecten/" + traject + "/pop/inbreng"))
                .bodyText()
                .doesNotContain("/concept");
        mensen.take(AMINA, uitvraag.value(), "userTask_contributeInbreng");

        assertThat(get(AMINA, "/trajecten/" + traject + "/pop/inbreng"))
                .hasStatusOk()
                .bodyText()
                .contains("/uitvragen/" + uitvraag + "/concept", "Justitie: &quot;" + DOEL, ": Slechter)")
                .doesNotContain(NOTITIE);
        assertThat(post(AMINA, "/uitvragen/" + uitvraag + "/concept", "regels=" + DOEL + ", en nog iets&regels=Rust"))
                .hasStatusOk()
                .bodyText()
                .contains(DOEL + ", en nog iets\nRust", "Wie");
        assertThat(mensen.as(AMINA, Inbrengtafel.class, tafel -> tafel.read(uitvraag))
                        .eigen())
                .isEmpty();
        var shared = mensen.as(KARIN, Inbrengkast.class, kast -> kast.read(casus));
        assertThat(shared).isEmpty();
    }

    private long rows(MedewerkerId reader, String table) {
        return Actor.as(
                reader,
                () -> transactions.execute(
                        status -> jdbc.sql("select count(*) from maatwerk." + table + " where traject_id = :id")
                                .param("id", traject.value())
                                .query(Long.class)
                                .single()));
    }

    private int sql(MedewerkerId actor, String statement) {
        return Actor.as(
                actor,
                () -> transactions.execute(status ->
                        jdbc.sql(statement).param("traject", traject.value()).update()));
    }
}
