package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.toegang.Muurdossier.ELDERS;
import static nl.maatwerkaanpak.toegang.Muurdossier.HIER;
import static nl.maatwerkaanpak.toegang.Muurdossier.id;
import static nl.maatwerkaanpak.toegang.Muurdossier.persoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatwerkaanpak.toegang.Muur.Doen;
import nl.maatwerkaanpak.toegang.Muur.Regel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/**
 * The ways round the wall: what a function, a constraint, an error, a plan or a statistic tells of a row that one may not see, and
 * the powers that would take the wall away.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZijdeurTests {

    private static final Muur MUUR = Muur.read();
    private static final UUID BYSTANDER = persoon("rol straatcoach");
    private static final String REFUSED = "42501";

    /** Of the sessions, which have no policies and nobody's data. */
    private static final String SESSION = "spring_session";

    private Muurproef proef;

    @BeforeAll
    void prepare() {
        proef = new Muurproef();
        proef.everything();
        proef.owner().sql("analyze").update();
    }

    @AfterAll
    void close() {
        proef.close();
    }

    @Test
    void everyFunctionIsInTheFile() {
        var inDatabase = names("select distinct proname from pg_proc where pronamespace = 'maatwerk'::regnamespace");

        assertThat(functies()).extracting(Functie::naam).containsExactlyInAnyOrderElementsOf(inDatabase);
    }

    @ParameterizedTest
    @MethodSource("functies")
    void functionTellsABystanderNothing(Functie functie) {
        if (!functie.isCalled()) {
            return;
        }
        var answer = functie.antwoord().equals(REFUSED)
                ? proef.outcome(BYSTANDER, "select " + functie.call())
                : proef.ask(BYSTANDER, null, "select (" + functie.call() + ")::text");

        assertThat(answer == null ? "" : answer.replace(BYSTANDER.toString(), "ik"))
                .isEqualTo(functie.antwoord());
    }

    /** A function with the powers of the owner finds what it names where the owner put it, and not where a caller says. */
    @Test
    void everyFunctionOfTheOwnerHasAFixedPath() {
        assertThat(names("""
                        select proname
                        from pg_proc
                        where pronamespace = 'maatwerk'::regnamespace
                          and prosecdef
                          and not coalesce(proconfig, '{}') @> '{"search_path=maatwerk, pg_temp"}'
                        """)).isEmpty();
    }

    @Test
    void noFunctionIsForWhoeverComes() {
        assertThat(names("""
                        select distinct p.proname
                        from pg_proc p
                        left join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a on true
                        where p.pronamespace = 'maatwerk'::regnamespace
                          and a.grantee = 0
                        """)).isEmpty();
    }

    /** A view would read as its owner, past every policy. */
    @Test
    void thereIsNoViewAndNoRuleAndNoOwnership() {
        assertThat(names("""
                        select c.relname
                        from pg_class c
                        where c.relnamespace = 'maatwerk'::regnamespace
                          and (c.relkind in ('v', 'm', 'f') or c.relhasrules or c.relowner = 'maatwerk_app'::regrole)
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role maatwerk_eigenaar",
                "set role postgres",
                "set session authorization maatwerk_eigenaar",
                "alter table maatwerk.casus disable row level security",
                "alter table maatwerk.casus no force row level security",
                "drop policy casus_lezen on maatwerk.casus",
                "create policy alles on maatwerk.casus using (true)",
                "alter role maatwerk_app bypassrls",
                "create temp table weg (x int)",
                "create table maatwerk.weg (x int)",
                "create function maatwerk.weg() returns int language sql as 'select 1'",
                "create schema weg",
                "create or replace function maatwerk.actor() returns uuid language sql as 'select null::uuid'",
                "alter table maatwerk.casus disable trigger all",
                "set local session_replication_role = replica",
                "truncate maatwerk.verwerkingslog",
                "delete from maatwerk.verwerkingslog",
                "update maatwerk.verwerkingslog set grond = ''",
                "copy (select 1) to program 'true'",
                "copy maatwerk.inzending from '/etc/passwd'",
                "select pg_read_file('/etc/passwd')",
                "select lo_import('/etc/passwd')",
                "select pg_ls_dir('.')",
                "select starelid from pg_statistic limit 1",
                "select last_value from maatwerk.casus_kenmerk",
                "select setval('maatwerk.casus_kenmerk', 1)",
                "select rolpassword from pg_authid"
            })
    void applicationCannotTakeTheWallAway(String statement) {
        assertThat(proef.outcome(proef.everything(), statement)).isEqualTo(REFUSED);
    }

    /** Switched off, the policies make a query fail instead of showing what they hide. */
    @Test
    void failsRatherThanReadWithoutPolicies() {
        assertThat(proef.outcome(
                        BYSTANDER, "do $$ begin set local row_security = off; perform 1 from maatwerk.casus; end $$"))
                .isEqualTo(REFUSED);
    }

    /** An error or a notice in a condition comes after the policy, so that it is about what one may see. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select from maatwerk.jongere where 1 / (case when naam = 'Canarie' then 0 else 1 end) = 1",
                "select from maatwerk.jongere where naam::int = 1",
                "select from maatwerk.signaal where cast(feit as numeric) > 0",
                "select from maatwerk.inbreng where ('{' || tekst)::json is not null",
                "select from maatwerk.medewerker_mailadres where adres::uuid is not null",
                "select from maatwerk.casus c join maatwerk.jongere j on j.id = c.jongere_id where j.naam::int = 1",
                "select from maatwerk.jongere order by naam::int"
            })
    void failsOnNoRowThatOneMayNotSee(String statement) {
        assertThat(proef.outcome(BYSTANDER, statement)).isEqualTo("0");
    }

    @Test
    void keepsStatisticsOfGuardedTables() {
        assertThat(proef.ask(proef.everything(), null, """
                        select string_agg(distinct s.tablename, ' ')
                        from pg_stats s
                        join pg_class c on c.relname = s.tablename and c.relnamespace = 'maatwerk'::regnamespace
                        where s.schemaname = 'maatwerk'
                          and c.relrowsecurity
                        """)).isNull();
    }

    /** What is not there, and what is there for another, look the same to who points at it. */
    @ParameterizedTest
    @MethodSource("tabellen")
    void pointingAtAHiddenRowIsPointingAtNothing(String tabel) {
        if (tabel.startsWith(SESSION)) {
            return;
        }
        var attempts = new Pogingen(proef.owner(), MUUR, tabel);

        var hidden = proef.outcomes(BYSTANDER, sql(attempts.pointing(ELDERS), BYSTANDER));
        var nothing = proef.outcomes(BYSTANDER, sql(attempts.pointing("nergens"), BYSTANDER));

        assertThat(hidden).isEqualTo(nothing);
    }

    /** A message says which rule refused, never a value of a row. */
    @ParameterizedTest
    @MethodSource("tabellen")
    void errorsTellNoValues(String tabel) {
        if (tabel.startsWith(SESSION)) {
            return;
        }
        var attempts = new Pogingen(proef.owner(), MUUR, tabel);
        var all = new ArrayList<Poging>(attempts.list());
        all.addAll(attempts.pointing(ELDERS));
        var actor = proef.everything();

        var told = String.join("\n", proef.details(actor, sql(all, actor)));

        assertThat(told)
                .doesNotContain(
                        "Key (",
                        "Failing row",
                        "Canarie",
                        id("jongere", HIER).toString(),
                        id("jongere", ELDERS).toString());
    }

    /** The key of a hidden row is refused as a new key is, to who may not add at all. */
    @ParameterizedTest
    @MethodSource("tabellen")
    void aTakenKeyLooksLikeANewOne(String tabel) {
        var mayAdd = proef.ganger("role straatcoach").mayElsewhere(MUUR.wie(tabel, Doen.TOEVOEGEN));
        if (mayAdd || tabel.startsWith(SESSION)) {
            return;
        }
        var attempts = new Pogingen(proef.owner(), MUUR, tabel);

        assertThat(proef.outcomes(
                        BYSTANDER,
                        List.of(
                                attempts.copyWithItsKey(ELDERS),
                                attempts.copyWithItsKey(ELDERS) + " on conflict do nothing")))
                .containsOnly(REFUSED);
    }

    /**
     * What the wall does not stop: whoever has the connection of the application says who acts. The application does so at the
     * begin of each transaction, from the login alone.
     */
    @Test
    void believesTheApplicationWhoActs() {
        var casusregisseur = proef.ganger("casus:CASUSREGISSEUR").id();
        var asAnother = """
                do $$
                begin
                  perform set_config('app.medewerker', '%s', true);
                  if not exists (select 1 from maatwerk.casus) then
                    raise exception 'hidden';
                  end if;
                end $$
                """.formatted(casusregisseur);

        assertThat(proef.ask(BYSTANDER, null, "select count(*) from maatwerk.casus"))
                .isEqualTo("0");
        assertThat(proef.outcome(BYSTANDER, asAnother)).isEqualTo("0");
    }

    private static List<String> sql(List<Poging> attempts, UUID actor) {
        return attempts.stream().map(attempt -> attempt.sql(actor)).toList();
    }

    private List<String> names(String sql) {
        return proef.owner().sql(sql).query(String.class).list();
    }

    static Stream<String> tabellen() {
        return MUUR.regels().stream().map(Regel::tabel).distinct();
    }

    static List<Functie> functies() {
        try {
            return new ClassPathResource("toegang/functies.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", 3))
                    .map(columns -> new Functie(columns[0], columns[1], columns[2]))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** One function, and what a bystander gets of it: a value as text, or an SQLSTATE. */
    record Functie(String naam, String antwoord, String aanroep) {

        boolean isCalled() {
            return !aanroep.isEmpty();
        }

        String call() {
            return Muurdossier.filledIn(aanroep);
        }
    }
}
