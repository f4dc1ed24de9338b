package nl.maatwerkaanpak.privacy;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class VerwerkingslogIntegrationTests {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired
    private BeanFactory house;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private Verwerkingslog log;

    @Autowired
    private Pseudoniemen pseudoniemen;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    private CasusId casus;

    @BeforeEach
    void openACasus() {
        casus = new Casusproef(house).anInformedCasus();
    }

    @Test
    void aReadTellsWhoAsWhatWithWhatWhyAndFromWhere() {
        browser.get()
                .uri("/casussen/" + casus)
                .with(user(KARIN.toString()))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                })
                .exchange();

        assertThat(last(KARIN, "CASUS_LEZEN"))
                .containsEntry("activiteit", "https://verwerkingen.arnhem-oost.example/register/casusregie")
                .containsEntry("organisatie", "gemeente")
                .containsEntry("rollen", "{\"casuistiekcoordinator\"}")
                .containsEntry("netwerkadres", "192.0.2.7")
                .containsEntry("onderwerp_soort", "casus")
                .containsEntry("onderwerp_id", casus.value().toString())
                .containsEntry("doel", "CASUSREGIE")
                .containsEntry("grond", "PROCESREGISSEUR")
                .containsEntry("toegestaan", "true")
                .containsEntry("trace_id", TRACE);
    }

    @Test
    void spanIsOursWhateverTheTraceThatCameIn() {
        browser.get()
                .uri("/casussen/" + casus)
                .with(user(KARIN.toString()))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .exchange();

        assertThat(last(KARIN, "CASUS_LEZEN").get("span_id"))
                .matches("[0-9a-f]{16}")
                .isNotEqualTo("00f067aa0ba902b7");
    }

    @Test
    void workWithoutARequestHasOneTracePerTransaction() {
        var persons = List.of(UUID.randomUUID(), UUID.randomUUID());
        as(KARIN, () -> log.record(Handeling.JONGERE_KIEZEN, persons, "KENT"));
        as(KARIN, () -> log.record(Handeling.JONGERE_KIEZEN, List.of(UUID.randomUUID()), "KENT"));

        var traces = column(KARIN, "JONGERE_KIEZEN", "trace_id");

        assertThat(traces.get(1)).isEqualTo(traces.get(2)).isNotEqualTo(traces.get(0));
    }

    @Test
    void hasOneLineForEachPersonUnderAPseudonym() {
        var persons = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        as(KARIN, () -> log.record(Handeling.JONGERE_KIEZEN, persons, "KENT"));

        assertThat(column(KARIN, "JONGERE_KIEZEN", "betrokkene").subList(0, 3))
                .containsExactlyInAnyOrderElementsOf(persons.stream()
                        .map(pseudoniemen::of)
                        .map(Pseudoniem::waarde)
                        .toList());
        assertThat(column(KARIN, "JONGERE_KIEZEN", "betrokkene_soort")).allMatch(soort -> soort.startsWith("hmac-"));
    }

    @Test
    void anActOnNobodysDataHasNoLine() {
        var before = column(KARIN, "JONGERE_KIEZEN", "nummer").size();

        as(KARIN, () -> log.record(Handeling.JONGERE_KIEZEN, List.of(), "KENT"));

        assertThat(column(KARIN, "JONGERE_KIEZEN", "nummer")).hasSize(before);
    }

    @Test
    void refusalStaysWhenItsActRollsBack() {
        assertThatThrownBy(() -> as(OMAR, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);

        assertThat(last(OMAR, "CASUS_LEZEN"))
                .containsEntry("toegestaan", "false")
                .containsEntry("grond", "NIET_BETROKKEN")
                .containsEntry("onderwerp_id", casus.value().toString())
                .doesNotContainKey("betrokkene");
    }

    @Test
    void anActThatRollsBackHasNoLine() {
        var before = column(KARIN, "CASUS_LEZEN", "nummer").size();

        Actor.run(
                KARIN,
                () -> transactions.executeWithoutResult(status -> {
                    dossiers.read(casus);
                    status.setRollbackOnly();
                }));

        assertThat(column(KARIN, "CASUS_LEZEN", "nummer")).hasSize(before);
    }

    @Test
    void aReadWhoseLineCannotBeWrittenDoesNotHappen() {
        owner().sql("alter table maatwerk.verwerkingslog add constraint full_log check (false) not valid")
                .update();
        try {
            assertThatThrownBy(() -> Actor.as(KARIN, () -> dossiers.read(casus)))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            owner().sql("alter table maatwerk.verwerkingslog drop constraint full_log")
                    .update();
        }
    }

    @Test
    void nobodyChangesRemovesOrDatesALine() {
        assertRefused(KARIN, "update maatwerk.verwerkingslog set grond = 'X'");
        assertRefused(FRANK, "delete from maatwerk.verwerkingslog");
        assertRefused(FRANK, "truncate maatwerk.verwerkingslog");
        assertRefused(FRANK, "insert into maatwerk.verwerkingslog (tijdstip) values (now() - interval '1 day')");
        assertRefused(FRANK, "insert into maatwerk.verwerkingslog (nummer) overriding system value values (1)");
    }

    @Test
    void nobodyWritesALineInSomebodyElsesName() {
        assertRefused(FRANK, """
                insert into maatwerk.verwerkingslog
                  (trace_id, span_id, activiteit, medewerker_id, rollen, handeling, doel, grond, toegestaan)
                values (repeat('a', 32), repeat('a', 16), '-', '%s', '{}', 'CASUS_LEZEN', 'CASUSREGIE', 'X', true)
                """.formatted(KARIN));
    }

    @Test
    void partitionsAreReachedThroughTheLogAlone() {
        var partitions = jdbc.sql("""
                        select inhrelid::regclass::text
                        from pg_inherits
                        where inhparent = 'maatwerk.verwerkingslog'::regclass
                        """).query(String.class).list();

        assertThat(partitions).hasSizeGreaterThanOrEqualTo(4).contains("maatwerk.verwerkingslog_overig");
        partitions.forEach(partition -> assertRefused(FRANK, "select * from " + partition));
    }

    @Test
    void everyMonthHasAPartitionOfItsOwn() {
        as(KARIN, () -> dossiers.read(casus));

        assertThat(owner().sql("select count(*) from maatwerk.verwerkingslog_overig")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void assertRefused(MedewerkerId who, String sql) {
        assertThatThrownBy(() -> as(who, () -> jdbc.sql(sql).update()))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: %s"
                        .formatted(
                                sql.strip().startsWith("insert into maatwerk.verwerkingslog\n")
                                        ? "new row violates row-level security policy for table \"verwerkingslog\""
                                        : "permission denied for table " + table(sql)));
    }

    private static String table(String sql) {
        return sql.replaceFirst("(?s).*?maatwerk\\.(\\w+).*", "$1");
    }

    private void as(MedewerkerId who, Runnable work) {
        Actor.run(who, () -> transactions.executeWithoutResult(status -> work.run()));
    }

    private JdbcClient owner() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }

    /** Newest first. */
    private List<String> column(MedewerkerId who, String handeling, String column) {
        return lines(who, handeling).stream().map(line -> line.get(column)).toList();
    }

    private Map<String, String> last(MedewerkerId who, String handeling) {
        return lines(who, handeling).get(0);
    }

    private List<Map<String, String>> lines(MedewerkerId who, String handeling) {
        return Actor.as(
                FRANK,
                () -> transactions.execute(status -> jdbc.sql("""
                        select *
                        from maatwerk.verwerkingslog
                        where medewerker_id = :who
                          and handeling = :handeling
                        order by nummer desc
                        """)
                        .param("who", who.value())
                        .param("handeling", handeling)
                        .query((row, number) -> {
                            var line = new HashMap<String, String>();
                            for (var index = 1; index <= row.getMetaData().getColumnCount(); index++) {
                                if (row.getString(index) != null) {
                                    line.put(
                                            row.getMetaData().getColumnName(index),
                                            row.getObject(index) instanceof Boolean b
                                                    ? b.toString()
                                                    : row.getString(index));
                                }
                            }
                            return (Map<String, String>) line;
                        })
                        .list()));
    }
}
