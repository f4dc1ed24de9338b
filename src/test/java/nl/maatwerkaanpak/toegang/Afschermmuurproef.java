package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaalklok;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The filled database of the demo municipality, and what of its casussen is seen by whom. The story is told once for all who
 * share it.
 */
final class Afschermmuurproef {

    /** What of a casus a column points at, without a look at how the policies find it. */
    static final Map<String, String> POINTERS = Map.ofEntries(
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

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DataSource database;
    private final JdbcClient owner;

    Afschermmuurproef(BeanFactory house) {
        this.jdbc = house.getBean(JdbcClient.class);
        this.transactions = house.getBean(TransactionTemplate.class);
        this.database = house.getBean(Flyway.class).getConfiguration().getDataSource();
        this.owner = JdbcClient.create(database);
        if (casussen().isEmpty()) {
            tell(house);
        }
    }

    private void tell(BeanFactory house) {
        new Verhaal(house, new Verhaaltijd(0)).tell(house.getBean(Verhaalklok.class));
        owner.sql("delete from maatwerk.vervanging").update();
        new ResourceDatabasePopulator(new ClassPathResource("afscherming/aanvulling.sql")).execute(database);
    }

    /** As the owner of the tables, whom no policy holds. */
    JdbcClient owner() {
        return owner;
    }

    /** Takes every afscherming away, as if it had never been. */
    void open() {
        owner.sql("delete from maatwerk.afscherming").update();
    }

    /** Which walls somebody sees something of this casus through. */
    List<String> seen(MedewerkerId who, UUID casus) {
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
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
    }

    List<Muur> muren() {
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

    UUID casusOf(MedewerkerId procesregisseur) {
        return owner.sql("select id from maatwerk.casus where procesregisseur = :wie order by kenmerk limit 1")
                .param("wie", procesregisseur.value())
                .query(UUID.class)
                .single();
    }

    List<UUID> casussen() {
        return owner.sql("select id from maatwerk.casus").query(UUID.class).list();
    }

    List<MedewerkerId> people() {
        return owner.sql("select id from maatwerk.medewerker order by naam")
                .query((row, number) -> new MedewerkerId(row.getObject("id", UUID.class)))
                .list();
    }

    void close(MedewerkerId person, String soort, UUID id) {
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

    List<UUID> ids(MedewerkerId who, String sql, UUID casus) {
        return as(
                who, () -> jdbc.sql(sql).param("casus", casus).query(UUID.class).list());
    }

    <T> T as(MedewerkerId who, Supplier<T> work) {
        return Actor.as(who, () -> transactions.execute(status -> work.get()));
    }

    /** A policy that holds a dossier back: of a table, by a column that points at something of it. */
    record Muur(String tabel, String kolom, String wijst) {

        @Override
        public String toString() {
            return tabel + "." + kolom;
        }
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
