package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaalklok;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody to whom a dossier is closed, against the database itself: with plain SQL, for every table that hangs on a dossier
 * and everybody who sees anything of it, in the filled database of the demo municipality.
 */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
@Import(AfschermingMuurIntegrationTests.Tijd.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AfschermingMuurIntegrationTests {

    /** What of a casus a column points at, without a look at how the policies find it. */
    private static final Map<String, String> POINTERS = Map.ofEntries(
            Map.entry("casus_id", "select cast(:casus as uuid)"),
            Map.entry("jongere_id", "select jongere_id from maatwerk.casus where id = :casus"),
            Map.entry("aanmelding_id", "select aanmelding_id from maatwerk.casus where id = :casus"),
            Map.entry("signaal_id", """
                    select m.signaal_id
                    from maatwerk.aanmelding m
                    join maatwerk.casus c on c.aanmelding_id = m.id
                    where c.id = :casus
                    union
                    select signaal_id from maatwerk.casus_signaal where casus_id = :casus
                    """),
            Map.entry("actie_id", """
                    select a.id
                    from maatwerk.actie a
                    where a.casus_id = :casus
                      or a.signaal_id in (
                        select m.signaal_id
                        from maatwerk.aanmelding m
                        join maatwerk.casus c on c.aanmelding_id = m.id
                        where c.id = :casus)
                    """),
            Map.entry("agendapunt_id", "select id from maatwerk.agendapunt where casus_id = :casus"),
            Map.entry("verwijzing_id", "select id from maatwerk.verwijzing where casus_id = :casus"),
            Map.entry("traject_id", "select id from maatwerk.traject where casus_id = :casus"),
            Map.entry("verstrekking_id", "select id from maatwerk.verstrekking where casus_id = :casus"),
            Map.entry("uitvraag_id", "select id from maatwerk.uitvraag where casus_id = :casus"),
            Map.entry("regel_id", "select id from maatwerk.plan_regel where casus_id = :casus"),
            Map.entry("taak_id", "select id from maatwerk.taak where casus_id = :casus"));

    /** Tables whose rows point at no dossier by such a column, but are one. */
    private static final Map<String, String> DOSSIERS = Map.of(
            "casus",
            "casus_id",
            "jongere",
            "jongere_id",
            "aanmelding",
            "aanmelding_id",
            "signaal",
            "signaal_id",
            "taak",
            "taak_id");

    /** The work list, which everybody reads and nothing of a dossier stands in. */
    private static final String WORK = "taak.id";

    @Autowired
    private BeanFactory house;

    @Autowired
    private Verhaalklok klok;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Flyway flyway;

    private JdbcClient owner;

    private record Muur(String tabel, String kolom, String wijst) {

        @Override
        public String toString() {
            return tabel + "." + kolom;
        }
    }

    @BeforeAll
    void tell() {
        owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        new Verhaal(house, new Verhaaltijd(0)).tell(klok);
        owner.sql("delete from maatwerk.vervanging").update();
        new ResourceDatabasePopulator(new ClassPathResource("afscherming/aanvulling.sql"))
                .execute(flyway.getConfiguration().getDataSource());
    }

    @AfterEach
    void open() {
        owner.sql("delete from maatwerk.afscherming").update();
    }

    @Test
    void everyTableThatHangsOnADossierHasTheWall() {
        var pointing = owner.sql("""
                        select c.relname || '.' || a.attname
                        from pg_attribute a
                        join pg_class c on c.oid = a.attrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'maatwerk'
                          and c.relkind in ('r', 'p')
                          and c.relrowsecurity
                          and a.attname in (:kolommen)
                        """)
                .param("kolommen", POINTERS.keySet())
                .query(String.class)
                .list();
        var walled = new TreeSet<>(owner.sql("""
                        select tablename
                        from pg_policies
                        where schemaname = 'maatwerk'
                          and permissive = 'RESTRICTIVE'
                          and qual like '%afgeschermd(%'
                        """).query(String.class).list());

        assertThat(pointing).hasSizeGreaterThan(40);
        assertThat(pointing.stream().map(name -> name.substring(0, name.indexOf('.'))))
                .allMatch(walled::contains);
        assertThat(walled).contains("jongere", "signaal", "aanmelding", "casus", "betrokkenheid", "verwerkingslog");
    }

    @Test
    void nothingOfAClosedCasusIsThereForWhomItIsClosedTo() {
        var leaks = new ArrayList<String>();
        var seenBefore = new TreeSet<String>();
        for (var casus : casussen()) {
            for (var person : people()) {
                var before = seen(person, casus);
                seenBefore.addAll(before);
                var other = person.equals(KARIN) ? JORIS : KARIN;
                var ofOther = seen(other, casus);

                close(person, "casus", casus);

                seen(person, casus).forEach(muur -> leaks.add(person + " sees " + muur));
                assertThat(seen(other, casus)).as("another").isEqualTo(ofOther);
                open();
                assertThat(seen(person, casus)).as("afterwards").isEqualTo(before);
            }
        }

        assertThat(leaks).isEmpty();
        assertThat(muren().stream().map(Muur::toString).filter(muur -> !seenBefore.contains(muur)))
                .as("never seen by anybody, so that the wall is not proven")
                .isEmpty();
    }

    @Test
    void nothingIsAddedToWhatIsClosed() {
        var casus = casusOf(KARIN);
        close(KARIN, "casus", casus);

        assertThatThrownBy(() ->
                        as(KARIN, () -> jdbc.sql("""
                                insert into maatwerk.gebeurtenis (id, casus_id, soort, medewerker_id, op)
                                values (gen_random_uuid(), :casus, 'AGENDERING_GEVRAAGD', maatwerk.actor(), now())
                                """).param("casus", casus).update()))
                .hasStackTraceContaining("row-level security");
        assertThat(as(
                        KARIN,
                        () -> jdbc.sql("update maatwerk.casus set status = 'GESLOTEN' where id = :casus")
                                .param("casus", casus)
                                .update()))
                .isZero();
    }

    @Test
    void functionsThatAnswerPastThePoliciesDoNotAnswerEither() {
        var casus = casusOf(KARIN);
        assertThat(ids(KARIN, "select unnest(maatwerk.casussen())", casus)).contains(casus);
        assertThat(ids(KARIN, "select unnest(maatwerk.herkomst_van('casus', :casus))", casus))
                .contains(casus);

        close(KARIN, "casus", casus);

        assertThat(ids(KARIN, "select unnest(maatwerk.casussen())", casus)).doesNotContain(casus);
        assertThat(ids(KARIN, "select unnest(maatwerk.casussen_in_regie())", casus))
                .doesNotContain(casus);
        assertThat(ids(KARIN, "select unnest(maatwerk.herkomst_van('casus', :casus))", casus))
                .isEmpty();
        assertThat(ids(
                        KARIN,
                        "select onderwerp_id from maatwerk.werk_van(maatwerk.actor())"
                                + " where leesbaar and onderwerp_id = :casus",
                        casus))
                .isEmpty();
    }

    @Test
    void inheritsFromTheSignaalThatItCameFrom() {
        var casus =
                owner.sql("""
                        select c.id
                        from maatwerk.casus c
                        join maatwerk.aanmelding m on m.id = c.aanmelding_id
                        where m.signaal_id is not null
                          and c.procesregisseur = :karin
                        limit 1
                        """).param("karin", KARIN.value()).query(UUID.class).single();
        var signaal = owner.sql("""
                        select m.signaal_id
                        from maatwerk.aanmelding m
                        join maatwerk.casus c on c.aanmelding_id = m.id
                        where c.id = :casus
                        """).param("casus", casus).query(UUID.class).single();
        assertThat(seen(KARIN, casus)).isNotEmpty();

        close(KARIN, "signaal", signaal);

        assertThat(seen(KARIN, casus)).isEmpty();
    }

    @Test
    void whoIsClosedOutFindsNoneOfItInTheRegisterOfAfschermingen() {
        var casus = casusOf(KARIN);
        close(KARIN, "casus", casus);
        close(FRANK, "casus", casus);

        var all = "select id from maatwerk.afscherming where onderwerp_id = :casus";
        assertThat(ids(KARIN, all, casus)).isEmpty();
        assertThat(ids(FRANK, all, casus)).as("the privacyfunctionaris too").isEmpty();
        assertThat(ids(FRANK, "select onderwerp_id from maatwerk.verwerkingslog where onderwerp_id = :casus", casus))
                .isEmpty();
        assertThat(ids(JORIS, all, casus)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void holdsUntilItsLastDayAndNoLonger() {
        var casus = casusOf(KARIN);
        close(KARIN, "casus", casus);
        owner.sql("update maatwerk.afscherming set tot = maatwerk.vandaag()").update();
        assertThat(seen(KARIN, casus)).isEmpty();

        owner.sql("update maatwerk.afscherming set tot = maatwerk.vandaag() - 1")
                .update();

        assertThat(seen(KARIN, casus)).isNotEmpty();
    }

    @Test
    void nobodyClosesWhatTheyDoNotLeadNorLiftsTheirOwn() {
        var casus = casusOf(KARIN);
        var insert = """
                insert into maatwerk.afscherming (id, medewerker_id, onderwerp_soort, onderwerp_id, reden, door, van)
                values (gen_random_uuid(), :wie, 'casus', :casus, 'Zomaar', maatwerk.actor(), now())
                """;
        var stranger = people().stream()
                .filter(person -> seen(person, casus).equals(List.of(WORK)) && !person.equals(FRANK))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> as(
                        stranger,
                        () -> jdbc.sql(insert)
                                .param("wie", KARIN.value())
                                .param("casus", casus)
                                .update()))
                .hasStackTraceContaining("row-level security");

        close(KARIN, "casus", casus);
        var lift = "update maatwerk.afscherming set opgeheven_door = maatwerk.actor(), opgeheven_op = now(),"
                + " ophefreden = 'Toch' where onderwerp_id = :casus";
        assertThat(as(KARIN, () -> jdbc.sql(lift).param("casus", casus).update()))
                .isZero();
        assertThat(as(FRANK, () -> jdbc.sql(lift).param("casus", casus).update()))
                .isOne();
    }

    @Test
    void whoReportedASignaalClosesNothingOnceItIsWeighed() {
        var weighed = reported("exists (select 1 from maatwerk.weging w where w.signaal_id = s.id)");
        var waiting = reported("not exists (select 1 from maatwerk.weging w where w.signaal_id = s.id)");

        assertThatThrownBy(() -> closeOwn(weighed)).hasStackTraceContaining("row-level security");
        assertThat(closeOwn(waiting)).isOne();
    }

    @Test
    void signaalBecomesOneAanmeldingAtMost() {
        assertThatThrownBy(() -> owner.sql("""
                                insert into maatwerk.aanmelding
                                select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'kenmerk', 'M'))).*
                                from maatwerk.aanmelding m
                                where m.signaal_id is not null
                                limit 1
                                """).update()).hasStackTraceContaining("aanmelding_signaal");
    }

    private record Gemeld(UUID signaal, MedewerkerId melder) {}

    /** One of which the reporter has no other part than having reported it. */
    private Gemeld reported(String condition) {
        return owner.sql("select s.id, s.melder from maatwerk.signaal s where " + condition + """
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
        return as(
                gemeld.melder(),
                () -> jdbc.sql("""
                        insert into maatwerk.afscherming (id, medewerker_id, onderwerp_soort, onderwerp_id, reden, door, van)
                        values (gen_random_uuid(), :wie, 'signaal', :signaal, 'Is familie', maatwerk.actor(), now())
                        """)
                        .param("wie", FRANK.value())
                        .param("signaal", gemeld.signaal())
                        .update());
    }

    @Test
    void costsAlmostNothingForWhoHasNoClosedDossier() {
        var plan = as(
                KARIN,
                () -> jdbc.sql("explain (costs off) select * from maatwerk.gebeurtenis")
                        .query(String.class)
                        .list());

        assertThat(String.join("\n", plan)).contains("InitPlan").doesNotContain("SubPlan");
        assertThat(owner.sql("""
                        select qual
                        from pg_policies
                        where policyname like 'afscherming%'
                          and permissive = 'RESTRICTIVE'
                        """).query(String.class).list())
                .allMatch(qual -> qual.contains("( SELECT maatwerk.afgeschermd("));
    }

    /** Which walls somebody sees something of this casus through. */
    private List<String> seen(MedewerkerId who, UUID casus) {
        return as(
                who,
                () -> muren().stream()
                        .filter(muur -> jdbc.sql("select exists (select 1 from maatwerk." + muur.tabel() + " where "
                                        + muur.kolom() + " = any (cast(:ids as uuid[])))")
                                .param("ids", pointed(muur, casus))
                                .query(Boolean.class)
                                .single())
                        .map(Muur::toString)
                        .toList());
    }

    private UUID[] pointed(Muur muur, UUID casus) {
        return owner.sql(POINTERS.get(muur.wijst())).param("casus", casus).query(UUID.class).list().stream()
                .filter(java.util.Objects::nonNull)
                .toArray(UUID[]::new);
    }

    private List<Muur> muren() {
        return owner.sql("""
                        select tablename, substr(policyname, length('afscherming_') + 1) as kolom
                        from pg_policies
                        where schemaname = 'maatwerk'
                          and policyname like 'afscherming\\_%\\_id'
                          and permissive = 'RESTRICTIVE'
                          and tablename not in ('betrokkenheid', 'verwerkingslog')
                        union all
                        select tablename, 'id'
                        from pg_policies
                        where policyname = 'afscherming_id'
                        order by 1, 2
                        """)
                .query((row, number) -> {
                    var tabel = row.getString("tablename");
                    var kolom = row.getString("kolom");
                    return new Muur(tabel, kolom, kolom.equals("id") ? DOSSIERS.get(tabel) : kolom);
                })
                .list();
    }

    private UUID casusOf(MedewerkerId procesregisseur) {
        return owner.sql("select id from maatwerk.casus where procesregisseur = :wie order by kenmerk limit 1")
                .param("wie", procesregisseur.value())
                .query(UUID.class)
                .single();
    }

    private List<UUID> casussen() {
        return owner.sql("select id from maatwerk.casus").query(UUID.class).list();
    }

    private List<MedewerkerId> people() {
        return owner.sql("select id from maatwerk.medewerker order by naam")
                .query((row, number) -> new MedewerkerId(row.getObject("id", UUID.class)))
                .list();
    }

    private void close(MedewerkerId person, String soort, UUID id) {
        owner.sql("""
                        insert into maatwerk.afscherming
                          (id, medewerker_id, onderwerp_soort, onderwerp_id, reden, door, van)
                        values
                          (gen_random_uuid(), :wie, :soort, :id, 'Is familie', :frank, now())
                        """)
                .param("wie", person.value())
                .param("soort", soort)
                .param("id", id)
                .param("frank", FRANK.value())
                .update();
    }

    private List<UUID> ids(MedewerkerId who, String sql, UUID casus) {
        return as(
                who, () -> jdbc.sql(sql).param("casus", casus).query(UUID.class).list());
    }

    private <T> T as(MedewerkerId who, java.util.function.Supplier<T> work) {
        return Actor.as(who, () -> transactions.execute(status -> work.get()));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Tijd {

        @Bean
        @Primary
        Verhaalklok verhaalklok() {
            return Verhaalklok.running();
        }
    }
}
