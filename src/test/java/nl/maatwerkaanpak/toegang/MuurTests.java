package nl.maatwerkaanpak.toegang;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** A foreign key found nothing to point at. */
    private static final String NO_SUCH_ROW = "23503";

    private static final String TAKEN = "23505";

    /** More names make a failure unreadable. */
    private static final int FEW = 8;

    private Muurproef proef;

    @BeforeAll
    void prepare() {
        proef = new Muurproef();
    }

    @AfterAll
    void close() {
        proef.close();
    }

    @Test
    void everyTableHasItsRows() {
        assertThat(tables()).isEqualTo(MUUR.regels().stream().map(Regel::tabel).collect(toCollection(TreeSet::new)));
        assertThat(tables().stream()
                        .filter(table -> rowOf(table, Muurdossier.HIER).isEmpty()))
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

    @Test
    void addsNobodyToASignaalThatWasWeighed() {
        var melder = proef.ganger("signaal:MELDER").id();
        var person = """
                insert into maatwerk.signaal_persoon (id, signaal_id, volgnummer, zekerheid)
                values (gen_random_uuid(), '%s', 2, 'ZEKER')
                """.formatted(Muurdossier.id("signaal", Muurdossier.HIER));
        assertThat(proef.outcome(melder, person)).isEqualTo("1");

        proef.owner().sql("update maatwerk.signaal set status = 'AFGEDAAN'").update();

        assertThat(proef.outcome(melder, person)).isEqualTo("42501");
        proef.owner().sql("update maatwerk.signaal set status = 'ONTVANGEN'").update();
    }

    /** What is told of a verstrekking on the timeline is told by who did it, and not by whoever else writes there. */
    @Test
    void tellsOfAVerstrekkingOnlyWhatOneDid() {
        var toetser = Muurdossier.persoon("verstrekking:TOETSER");
        var judged = Muurdossier.id("verstrekking_wacht_toetser", Muurdossier.HIER);
        var told = """
                insert into maatwerk.gebeurtenis (id, casus_id, soort, medewerker_id, op)
                values (gen_random_uuid(), '%s', '%s', '%s', now())
                """;
        var casus = Muurdossier.id("casus", Muurdossier.HIER);
        var allowed = told.formatted(casus, "VERSTREKKING_TOEGESTAAN", toetser);
        assertThat(proef.outcome(toetser, allowed)).isEqualTo("42501");

        proef.owner()
                .sql("insert into maatwerk.verstrekking_oordeel values (:id, true, 'Mag', :door, now())")
                .param("id", judged)
                .param("door", toetser)
                .update();

        assertThat(proef.outcome(toetser, allowed)).isEqualTo("1");
        assertThat(proef.outcome(toetser, told.formatted(casus, "VERSTREKKING_GEWEIGERD", toetser)))
                .isEqualTo("42501");
        assertThat(proef.outcome(toetser, told.formatted(casus, "VERSTREKKING_INGETROKKEN", toetser)))
                .isEqualTo("42501");
        proef.owner()
                .sql("delete from maatwerk.verstrekking_oordeel where verstrekking_id = :id")
                .param("id", judged)
                .update();
    }

    /** A list of who sees a casus that kept silent about somebody because they have an actie as well would be wrong. */
    @Test
    void namesWhoSeesACasusAlsoWhenTheRegisterDoesNotTellWhy() {
        var houder = Muurdossier.persoon("actie:ACTIEHOUDER");
        var regisseur = proef.ganger("casus:PROCESREGISSEUR").id();
        var named = "select count(*) from maatwerk.wie_ziet('casus', '%s') w where w.medewerker_id = '%s'"
                .formatted(Muurdossier.id("casus", Muurdossier.HIER), houder);
        proef.owner()
                .sql("create policy proef on maatwerk.casus for select using ((select maatwerk.actor()) = '" + houder
                        + "')")
                .update();

        var count = proef.ask(regisseur, null, named);
        proef.owner().sql("drop policy proef on maatwerk.casus").update();

        assertThat(count).isEqualTo("1");
    }

    /**
     * A row about one dossier that points at another one in one of its columns: who has everything in the one would by it have the
     * other. Whoever may bring two dossiers together is named in the file.
     */
    @ParameterizedTest
    @MethodSource("tabellen")
    void refusesARowThatMixesTwoDossiers(String tabel) {
        var mixed = guarded(tabel) ? new Pogingen(proef.owner(), MUUR, tabel).mixed() : List.<Poging>of();
        var actor = proef.everything();
        var outcomes = proef.outcomes(
                actor, mixed.stream().map(attempt -> attempt.sql(actor)).toList());
        var wrong = new ArrayList<String>();

        for (var i = 0; i < mixed.size(); i++) {
            var taken = !REFUSED.contains(outcomes.get(i)) && !isHeld(mixed.get(i), outcomes.get(i));
            if (taken == mixed.get(i).wie().isEmpty()) {
                wrong.add(mixed.get(i) + ": " + outcomes.get(i));
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Whether a foreign key holds the row together; a unique key may say so first. */
    private static boolean isHeld(Poging mixed, String outcome) {
        return outcome.equals(NO_SUCH_ROW)
                || (outcome.equals(TAKEN) && mixed.naam().endsWith(Pogingen.TOGETHER));
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
        var statements =
                attempts.stream().map(attempt -> attempt.sql(ganger.id())).toList();
        var outcomes = proef.outcomes(ganger.id(), statements);
        var result = new LinkedHashMap<Poging, String>();
        for (var i = 0; i < attempts.size(); i++) {
            result.put(attempts.get(i), outcomes.get(i));
        }
        return result;
    }

    private boolean guarded(String tabel) {
        return proef.owner()
                .sql("select relrowsecurity from pg_class where oid = ('maatwerk.' || :tabel)::regclass")
                .param("tabel", tabel)
                .query(Boolean.class)
                .single();
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
