package nl.maatwerkaanpak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.toegang.Toegangsproef.Proefpersoon;
import nl.maatwerkaanpak.toezicht.Toegangsmatrix;
import nl.maatwerkaanpak.toezicht.Toegangsregel;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A name of its own stands in every column of free text, and every endpoint is asked as every role without a relatie and as every
 * relatie: nobody gets back a name that is not for them, in a page, a fragment, a download, a header or an error.
 */
@SpringBootTest(classes = Maatwerkaanpak.class, properties = "proef=kanaries")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@WithDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KanarieTests {

    /** With which roles each relatie is tried: who leads, who cares, who enforces. */
    private static final Set<String> ROLLEN = Set.of("casuistiekcoordinator", "jongerenwerker", "politie");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Flyway flyway;

    private final Kanaries kanaries = new Kanaries();
    private Verzoeken verzoeken;
    private List<Proefpersoon> people;
    private Set<String> withoutRow;

    @BeforeAll
    void plant() throws IOException {
        var proef = new Toegangsproef(house);
        people = proef.prepare().stream()
                .filter(person -> person.relatie() == null || ROLLEN.contains(person.rol()))
                .toList();
        verzoeken = new Verzoeken(mvc, transactions, proef.ids());
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        statements().forEach(statement -> owner.sql(statement).update());
        withoutRow = kanaries.plant(owner);
    }

    @Test
    void everyColumnOfTextIsInTheFile() {
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());

        var inDatabase = owner.sql("""
                        select c.relname || '.' || a.attname
                        from pg_class c
                        join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'maatwerk'::regnamespace
                          and c.relkind in ('r', 'p')
                          and not c.relispartition
                          and c.relrowsecurity
                          and a.attnum > 0
                          and not a.attisdropped
                          and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
                        """).query(String.class).list();

        assertThat(inDatabase).containsExactlyInAnyOrderElementsOf(Kanaries.columns());
    }

    @Test
    void hasSomethingToLeakInEveryColumnButThese() {
        assertThat(withoutRow).isEqualTo(Kanaries.withoutRow());
    }

    @ParameterizedTest
    @MethodSource("regels")
    void nobodyGetsANameThatIsNotForThem(Toegangsregel regel) {
        var leaks = new ArrayList<String>();
        for (var person : people) {
            kanaries.leaked(verzoeken.send(regel, person), person)
                    .forEach(kanarie -> leaks.add(person + " sees " + kanarie));
        }

        assertThat(leaks).as("%s", regel).isEmpty();
    }

    private Stream<String> statements() throws IOException {
        var sql = new ClassPathResource("toegang/kanaries.sql").getContentAsString(StandardCharsets.UTF_8);
        return Stream.of(verzoeken.filledIn(sql).replaceAll("(?m)^--.*$", "").split(";"))
                .filter(statement -> !statement.isBlank());
    }

    static List<Toegangsregel> regels() {
        return Toegangsmatrix.read().regels();
    }
}
