package nl.maatwerkaanpak.privacy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table is classified in {@code toegang/tabellen.csv}, and the database refuses where it says so. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class TabellenIntegrationTests {

    private final JdbcClient jdbc;

    @Autowired
    TabellenIntegrationTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void everyTableIsClassified() throws IOException {
        var inDatabase = new TreeSet<>(names("""
                select c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'maatwerk'
                  and c.relkind in ('r', 'p')
                  and not c.relispartition
                """));
        inDatabase.remove("flyway_schema_history");

        assertThat(inDatabase).isEqualTo(new TreeSet<>(classified().keySet()));
    }

    @Test
    void everyTableWithPersonalDataHasPolicies() throws IOException {
        var guarded = names("""
                select c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'maatwerk'
                  and c.relrowsecurity
                  and exists (select 1 from pg_policy p where p.polrelid = c.oid)
                """);

        assertThat(guarded).containsAll(withPersonalData());
    }

    @Test
    void applicationOwnsNothingAndCannotPassThePolicies() {
        var powers = jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();

        assertThat(powers).isFalse();
        assertThat(names("select tablename from pg_tables where tableowner = current_user"))
                .isEmpty();
    }

    @Test
    void nobodySeesARowWithoutAnActor() throws IOException {
        for (var table : withPersonalData().stream().filter(this::mayBeAsked).toList()) {
            var rows = jdbc.sql("select count(*) from maatwerk." + table)
                    .query(Long.class)
                    .single();

            assertThat(rows).as(table).isZero();
        }
    }

    /** One that the application may not ask at all shows nobody anything. */
    private boolean mayBeAsked(String table) {
        return jdbc.sql("select has_table_privilege(current_user, 'maatwerk.' || :table, 'select')")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    private List<String> withPersonalData() throws IOException {
        return classified().entrySet().stream()
                .filter(entry -> entry.getValue().equals("ja"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> classified() throws IOException {
        return new ClassPathResource("toegang/tabellen.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(";"))
                .collect(toMap(columns -> columns[0], columns -> columns[1]));
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
