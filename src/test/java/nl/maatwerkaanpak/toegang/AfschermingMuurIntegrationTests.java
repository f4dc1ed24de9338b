package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.TreeSet;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
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

/**
 * Somebody to whom a dossier is closed, against the database itself: with plain SQL, for every table that hangs on a dossier
 * and everybody who sees anything of it, in the filled database of the demo municipality.
 */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
@Import(Afschermmuurproef.Tijd.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AfschermingMuurIntegrationTests {

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
    void everyTableThatHangsOnADossierHasTheWall() {
        var pointing = proef.owner()
                .sql("""
                        select c.relname || '.' || a.attname
                        from pg_attribute a
                        join pg_class c on c.oid = a.attrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'maatwerk'
                          and c.relkind in ('r', 'p')
                          and c.relrowsecurity
                          and a.attname in (:kolommen)
                        """)
                .param("kolommen", Afschermmuurproef.POINTERS.keySet())
                .query(String.class)
                .list();
        var walled = new TreeSet<>(proef.owner().sql("""
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
        for (var casus : proef.casussen()) {
            for (var person : proef.people()) {
                var before = proef.seen(person, casus);
                seenBefore.addAll(before);
                var other = person.equals(KARIN) ? JORIS : KARIN;
                var ofOther = proef.seen(other, casus);

                proef.close(person, "casus", casus);

                proef.seen(person, casus).forEach(muur -> leaks.add(person + " sees " + muur));
                assertThat(proef.seen(other, casus)).as("another").isEqualTo(ofOther);
                proef.open();
                assertThat(proef.seen(person, casus)).as("afterwards").isEqualTo(before);
            }
        }

        assertThat(leaks).isEmpty();
        assertThat(proef.muren().stream()
                        .map(Afschermmuurproef.Muur::toString)
                        .filter(muur -> !seenBefore.contains(muur)))
                .as("never seen by anybody, so that the wall is not proven")
                .isEmpty();
    }

    @Test
    void nothingIsAddedToWhatIsClosed() {
        var casus = proef.casusOf(KARIN);
        proef.close(KARIN, "casus", casus);

        assertThatThrownBy(() -> proef.as(
                        KARIN, () -> jdbc.sql("""
                                insert into maatwerk.gebeurtenis (id, casus_id, soort, medewerker_id, op)
                                values (gen_random_uuid(), :casus, 'AGENDERING_GEVRAAGD', maatwerk.actor(), now())
                                """).param("casus", casus).update()))
                .hasStackTraceContaining("row-level security");
        assertThat(proef.as(
                        KARIN,
                        () -> jdbc.sql("update maatwerk.casus set status = 'GESLOTEN' where id = :casus")
                                .param("casus", casus)
                                .update()))
                .isZero();
    }

    @Test
    void functionsThatAnswerPastThePoliciesDoNotAnswerEither() {
        var casus = proef.casusOf(KARIN);
        assertThat(proef.ids(KARIN, "select unnest(maatwerk.casussen())", casus))
                .contains(casus);
        assertThat(proef.ids(KARIN, "select unnest(maatwerk.herkomst_van('casus', :casus))", casus))
                .contains(casus);

        proef.close(KARIN, "casus", casus);

        assertThat(proef.ids(KARIN, "select unnest(maatwerk.casussen())", casus))
                .doesNotContain(casus);
        assertThat(proef.ids(KARIN, "select unnest(maatwerk.casussen_in_regie())", casus))
                .doesNotContain(casus);
        assertThat(proef.ids(KARIN, "select unnest(maatwerk.herkomst_van('casus', :casus))", casus))
                .isEmpty();
        assertThat(proef.ids(
                        KARIN,
                        "select onderwerp_id from maatwerk.werk_van(maatwerk.actor())"
                                + " where leesbaar and onderwerp_id = :casus",
                        casus))
                .isEmpty();
    }

    @Test
    void inheritsFromTheSignaalThatItCameFrom() {
        var casus = proef.owner()
                .sql("""
                        select c.id
                        from maatwerk.casus c
                        join maatwerk.aanmelding m on m.id = c.aanmelding_id
                        where m.signaal_id is not null
                          and c.procesregisseur = :karin
                        limit 1
                        """)
                .param("karin", KARIN.value())
                .query(UUID.class)
                .single();
        var signaal =
                proef.owner().sql("""
                        select m.signaal_id
                        from maatwerk.aanmelding m
                        join maatwerk.casus c on c.aanmelding_id = m.id
                        where c.id = :casus
                        """).param("casus", casus).query(UUID.class).single();
        assertThat(proef.seen(KARIN, casus)).isNotEmpty();

        proef.close(KARIN, "signaal", signaal);

        assertThat(proef.seen(KARIN, casus)).isEmpty();
    }

    @Test
    void signaalBecomesOneAanmeldingAtMost() {
        assertThatThrownBy(() -> proef.owner().sql("""
                                insert into maatwerk.aanmelding
                                select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'kenmerk', 'M'))).*
                                from maatwerk.aanmelding m
                                where m.signaal_id is not null
                                limit 1
                                """).update()).hasStackTraceContaining("aanmelding_signaal");
    }

    @Test
    void costsAlmostNothingForWhoHasNoClosedDossier() {
        var plan = proef.as(
                KARIN,
                () -> jdbc.sql("explain (costs off) select * from maatwerk.gebeurtenis")
                        .query(String.class)
                        .list());

        assertThat(String.join("\n", plan)).contains("InitPlan").doesNotContain("SubPlan");
        assertThat(proef.owner().sql("""
                        select qual
                        from pg_policies
                        where policyname like 'afscherming%'
                          and permissive = 'RESTRICTIVE'
                        """).query(String.class).list())
                .allMatch(qual -> qual.contains("( SELECT maatwerk.afgeschermd("));
    }
}
