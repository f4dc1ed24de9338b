package nl.maatwerkaanpak.toegang;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.maatwerkaanpak.toegang.Muur.Doen;
import nl.maatwerkaanpak.toegang.Muur.Regel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The wall behind the desks: everybody comes to every table as the role of the application, with plain SQL, and sees, adds,
 * changes and removes what {@code toegang/muur.csv} says and nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MuurTests {

    private static final Muur MUUR = Muur.read();

    /** Refused: by a policy or a grant, or because no row is there for who asks. */
    private static final Set<String> REFUSED = Set.of("42501", "0");

    /** Rows were touched, or a constraint was reached, which comes after every policy. Anything else is a mistake in a statement. */
    private static final Pattern ALLOWED = Pattern.compile("[1-9]|23...");

    /** More names make a failure unreadable. */
    private static final int FEW = 8;

    private Muurproef proef;
    private JdbcClient application;
    private TransactionTemplate transactions;

    @BeforeAll
    void prepare() {
        proef = new Muurproef();
        application = JdbcClient.create(proef.application());
        transactions = new TransactionTemplate(new JdbcTransactionManager(proef.application()));
    }

    @AfterAll
    void close() {
        proef.close();
    }

    @Test
    void everyTableHasItsRows() {
        assertThat(tables()).isEqualTo(MUUR.regels().stream().map(Regel::tabel).collect(toCollection(TreeSet::new)));
        assertThat(tables().stream()
                        .filter(table -> rowOf(table, Muurproef.HIER).isEmpty()))
                .isEmpty();
    }

    /** What nobody may change, no grant lets anybody change. */
    @ParameterizedTest
    @MethodSource("tabellen")
    void onlyTheseColumnsCanBeChanged(String tabel) {
        var inFile = MUUR.of(tabel, Doen.WIJZIGEN).stream()
                .flatMap(regel -> Arrays.stream(regel.zet().split(", ")))
                .map(set -> set.split(" = ", 2)[0].strip())
                .collect(toCollection(TreeSet::new));

        var granted = new TreeSet<>(
                proef.owner().sql("""
                        select attname
                        from pg_attribute
                        where attrelid = ('maatwerk.' || :tabel)::regclass
                          and attnum > 0
                          and not attisdropped
                          and has_column_privilege('maatwerk_app', attrelid, attnum, 'update')
                        """).param("tabel", tabel).query(String.class).list());

        assertThat(granted).isEqualTo(inFile);
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    void opensToThoseOfTheFileAndToNobodyElse(String tabel) {
        var attempts = new Pogingen(proef.owner(), MUUR, tabel).list();
        var wrong = new TreeMap<String, List<String>>();

        for (var ganger : proef.gangers()) {
            for (var attempt : attemptsOf(ganger, attempts).entrySet()) {
                var allowed = !REFUSED.contains(attempt.getValue());
                assertThat(attempt.getValue())
                        .as("%s", attempt.getKey())
                        .matches(value -> !allowed || ALLOWED.matcher(value).matches());
                if (allowed != attempt.getKey().allows(ganger)) {
                    var what = (allowed ? "can " : "cannot ") + attempt.getKey() + ": " + attempt.getValue();
                    wrong.computeIfAbsent(what, any -> new ArrayList<>()).add(ganger.naam());
                }
            }
        }

        assertThat(wrong.entrySet().stream().map(MuurTests::told)).isEmpty();
    }

    private static String told(Map.Entry<String, List<String>> wrong) {
        var names = wrong.getValue();
        var first = String.join(", ", names.subList(0, Math.min(FEW, names.size())));
        return wrong.getKey() + " by " + names.size() + ": " + first;
    }

    private Map<Poging, String> attemptsOf(Muurganger ganger, List<Poging> attempts) {
        if (!ganger.vertrokken()) {
            return outcomes(ganger, attempts);
        }
        var person = Objects.requireNonNull(ganger.id());
        proef.setActief(person, false);
        try {
            return outcomes(ganger, attempts);
        } finally {
            proef.setActief(person, true);
        }
    }

    private Map<Poging, String> outcomes(Muurganger ganger, List<Poging> attempts) {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            if (ganger.id() != null) {
                application
                        .sql("select set_config('app.medewerker', :id, true)")
                        .param("id", ganger.id().toString())
                        .query(String.class)
                        .single();
            }
            return run(attempts, ganger.id());
        }));
    }

    private Map<Poging, String> run(List<Poging> attempts, @org.jspecify.annotations.Nullable UUID actor) {
        var statements = attempts.stream().map(attempt -> attempt.sql(actor)).toArray(String[]::new);
        var outcomes = application
                .sql("select muurproef.probeer(s) from unnest(:statements) with ordinality u (s, n) order by n")
                .param("statements", statements)
                .query(String.class)
                .list();
        var result = new java.util.LinkedHashMap<Poging, String>();
        for (var i = 0; i < attempts.size(); i++) {
            result.put(attempts.get(i), outcomes.get(i));
        }
        return result;
    }

    private List<String> rowOf(String table, String dossier) {
        return new Pogingen(proef.owner(), MUUR, table).row(dossier).stream().toList();
    }

    private TreeSet<String> tables() {
        return new TreeSet<>(proef.owner().sql("""
                        select tablename
                        from pg_tables t
                        join pg_class c on c.oid = (quote_ident(schemaname) || '.' || quote_ident(tablename))::regclass
                        where schemaname = 'maatwerk'
                          and tablename <> 'flyway_schema_history'
                          and not c.relispartition
                        """).query(String.class).list());
    }

    static Stream<String> tabellen() {
        return MUUR.regels().stream().map(Regel::tabel).distinct();
    }
}
