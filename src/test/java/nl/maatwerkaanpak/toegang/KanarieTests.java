package nl.maatwerkaanpak.toegang;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.toegang.Toegangsproef.Proefpersoon;
import nl.maatwerkaanpak.toezicht.Toegangsmatrix;
import nl.maatwerkaanpak.toezicht.Toegangsregel;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A name of its own stands in every column of free text, and every endpoint is asked as every role without a relatie and as every
 * relatie: nobody gets back a name that is not for them, in a page, a fragment, a download, a header or an error. Nor does any of
 * it tell a figure about a straatcoach.
 */
@SpringBootTest(classes = Maatwerkaanpak.class, properties = "proef=kanaries")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@WithDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KanarieTests {

    /** With which roles each relatie is tried: who leads, who cares, who enforces. */
    private static final Set<String> ROLLEN = Set.of("casuistiekcoordinator", "jongerenwerker", "politie");

    /** With which relatie the other roles are tried: as what their work makes them. */
    private static final Map<String, Set<Relatie>> WERK = Map.of(
            "signaalcoordinator",
            Set.of(Relatie.WEGER, Relatie.LEZER),
            "privacyfunctionaris",
            Set.of(Relatie.TOETSER, Relatie.BEOORDELAAR),
            "prospect4cash",
            Set.of(Relatie.ONTVANGER, Relatie.UITVOERDER));

    private static final int BAD_REQUEST = 400;

    /** Not there for them, and met by somebody else's act. Anything else is a mistake in a request or in the application. */
    private static final Set<Integer> REFUSALS = Set.of(404, 409);

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
    private Persooncijfers cijfers;
    private final Set<String> saw = new TreeSet<>();
    private final Set<Proefpersoon> served = new HashSet<>();

    @BeforeAll
    void plant() throws IOException {
        var proef = new Toegangsproef(house);
        people = proef.prepare().stream().filter(KanarieTests::isTried).toList();
        verzoeken = new Verzoeken(mvc, transactions, proef.ids());
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        statements().forEach(statement -> owner.sql(statement).update());
        withoutRow = kanaries.plant(owner);
        cijfers = new Persooncijfers(owner.sql("""
                        select m.naam
                        from maatwerk.medewerker m
                        join maatwerk.medewerker_rol r on r.medewerker_id = m.id
                        where r.rol = 'straatcoach' and m.naam like '% %'
                        """).query(String.class).list());
    }

    private static boolean isTried(Proefpersoon person) {
        return person.relatie() == null
                || ROLLEN.contains(person.rol())
                || WERK.getOrDefault(person.rol(), Set.of()).contains(person.relatie());
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
    @Order(1)
    void nobodyGetsANameThatIsNotForThem(Toegangsregel regel) {
        var leaks = new ArrayList<String>();
        var failures = new ArrayList<String>();
        var figures = new TreeSet<String>();
        var answers = new TreeSet<Integer>();
        for (var person : people) {
            var response = verzoeken.send(regel, person);
            var seen = kanaries.seen(response);
            figures.addAll(cijfers.found(body(response)));
            Kanaries.leaked(seen, person).forEach(kanarie -> leaks.add(person + " sees " + kanarie));
            seen.forEach(kanarie -> Kanaries.words(person)
                    .filter(kanarie.wie()::contains)
                    .forEach(wie -> saw.add(wie + " " + kanarie)));
            if (response.getStatus() < BAD_REQUEST) {
                served.add(person);
            } else if (!REFUSALS.contains(response.getStatus())) {
                failures.add(person + ": " + response.getStatus());
            }
            answers.add(response.getStatus());
        }

        assertThat(leaks).as("%s", regel).isEmpty();
        assertThat(figures).as("%s counts a straatcoach", regel).isEmpty();
        assertThat(failures).as("%s", regel).isEmpty();
        assertThat(answers).as("%s opens to somebody", regel).anyMatch(status -> status < BAD_REQUEST || status == 409);
    }

    private static String body(MockHttpServletResponse response) {
        try {
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    /** A silence proves nothing unless who may hear it does: of every column, as everything that the file says. */
    @Test
    @Order(2)
    void everybodyGetsTheNamesThatAreForThem() {
        var words = people.stream().flatMap(Kanaries::words).collect(toSet());

        assertThat(served).containsAll(people);
        assertThat(saw).isEqualTo(Kanaries.toBeSeen(words));
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
