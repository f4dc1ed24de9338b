package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may close a dossier and lift that again, until when it stays closed, and who finds in the register that it is. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
@Import(Afschermmuurproef.Tijd.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AfschermingRegisterIntegrationTests {

    /** The work list, which everybody reads and nothing of a dossier stands in. */
    private static final String WORK = "taak.id";

    @Autowired
    private BeanFactory house;

    @Autowired
    private JdbcClient jdbc;

    private Afschermmuurproef proef;

    @BeforeAll
    void tell() {
        proef = new Afschermmuurproef(house);
    }

    @AfterEach
    void open() {
        proef.open();
    }

    @Test
    void whoIsClosedOutFindsNoneOfItInTheRegisterOfAfschermingen() {
        var casus = proef.casusOf(KARIN);
        proef.close(KARIN, "casus", casus);
        proef.close(FRANK, "casus", casus);

        var all = "select id from maatwerk.afscherming where onderwerp_id = :casus";
        assertThat(proef.ids(KARIN, all, casus)).isEmpty();
        assertThat(proef.ids(FRANK, all, casus))
                .as("the privacyfunctionaris too")
                .isEmpty();
        assertThat(proef.ids(
                        FRANK, "select onderwerp_id from maatwerk.verwerkingslog where onderwerp_id = :casus", casus))
                .isEmpty();
        assertThat(proef.ids(JORIS, all, casus)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void holdsUntilItsLastDayAndNoLonger() {
        var casus = proef.casusOf(KARIN);
        proef.close(KARIN, "casus", casus);
        proef.owner()
                .sql("update maatwerk.afscherming set tot = maatwerk.vandaag()")
                .update();
        assertThat(proef.seen(KARIN, casus)).isEmpty();

        proef.owner()
                .sql("update maatwerk.afscherming set tot = maatwerk.vandaag() - 1")
                .update();

        assertThat(proef.seen(KARIN, casus)).isNotEmpty();
    }

    @Test
    void nobodyClosesWhatTheyDoNotLeadNorLiftsTheirOwn() {
        var casus = proef.casusOf(KARIN);
        var insert = """
                insert into maatwerk.afscherming (id, medewerker_id, onderwerp_soort, onderwerp_id, reden, door, van)
                values (gen_random_uuid(), :wie, 'casus', :casus, 'Zomaar', maatwerk.actor(), now())
                """;
        var stranger = proef.people().stream()
                .filter(person -> proef.seen(person, casus).equals(List.of(WORK)) && !person.equals(FRANK))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> proef.as(
                        stranger,
                        () -> jdbc.sql(insert)
                                .param("wie", KARIN.value())
                                .param("casus", casus)
                                .update()))
                .hasStackTraceContaining("row-level security");

        proef.close(KARIN, "casus", casus);
        var lift = "update maatwerk.afscherming set opgeheven_door = maatwerk.actor(), opgeheven_op = now(),"
                + " ophefreden = 'Toch' where onderwerp_id = :casus";
        assertThat(proef.as(KARIN, () -> jdbc.sql(lift).param("casus", casus).update()))
                .isZero();
        assertThat(proef.as(FRANK, () -> jdbc.sql(lift).param("casus", casus).update()))
                .isOne();
    }

    @Test
    void whoReportedASignaalClosesNothingOnceItIsWeighed() {
        var weighed = reported("exists (select 1 from maatwerk.weging w where w.signaal_id = s.id)");
        var waiting = reported("not exists (select 1 from maatwerk.weging w where w.signaal_id = s.id)");

        assertThatThrownBy(() -> closeOwn(weighed)).hasStackTraceContaining("row-level security");
        assertThat(closeOwn(waiting)).isOne();
    }

    private record Gemeld(UUID signaal, MedewerkerId melder) {}

    /** One of which the reporter has no other part than having reported it. */
    private Gemeld reported(String condition) {
        return proef.owner()
                .sql("select s.id, s.melder from maatwerk.signaal s where " + condition + """
                         and not exists (
                           select 1
                           from maatwerk.betrokkenheid b
                           where b.onderwerp_id = s.id
                             and b.medewerker_id = s.melder
                             and b.relatie <> 'MELDER')
                        order by s.kenmerk
                        limit 1
                        """)
                .query((row, number) -> new Gemeld(
                        row.getObject("id", UUID.class), new MedewerkerId(row.getObject("melder", UUID.class))))
                .single();
    }

    private int closeOwn(Gemeld gemeld) {
        return proef.as(
                gemeld.melder(),
                () -> jdbc.sql("""
                        insert into maatwerk.afscherming (id, medewerker_id, onderwerp_soort, onderwerp_id, reden, door, van)
                        values (gen_random_uuid(), :wie, 'signaal', :signaal, 'Is familie', maatwerk.actor(), now())
                        """)
                        .param("wie", FRANK.value())
                        .param("signaal", gemeld.signaal())
                        .update());
    }
}
