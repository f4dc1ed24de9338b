package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The engine's own tables stand outside row-level security: nothing that somebody typed is in them, not even of a failure. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class EngineGegevensIntegrationTests {

    private static final String TYPED = "Youssef woont in de Koekoekstraat";

    @MockitoSpyBean
    private RequestAgendering delegate;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Environment settings;

    private JdbcClient owner;

    @BeforeEach
    void connect() {
        owner = JdbcClient.create(new DriverManagerDataSource(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.flyway.user"),
                settings.getRequiredProperty("spring.flyway.password")));
    }

    @Test
    void keepsNoMessageOfAStepThatFailed() {
        var cause = new IllegalArgumentException(TYPED + "\n\tat " + TYPED + "\nCaused by: " + TYPED);
        var job = failed(new IllegalStateException(TYPED + ": x", cause));

        assertThat(rowsWith(TYPED)).isEmpty();
        assertThat(rowsWith("Koekoekstraat")).isEmpty();
        assertThat(jobs.getJobExceptionStacktrace(job))
                .startsWith("java.lang.IllegalStateException\n")
                .contains("\nCaused by: java.lang.IllegalArgumentException\n", "\tat nl.maatwerkaanpak.workflow.");
    }

    @Test
    void holdsNothingOfADossierThatWentThroughIt() {
        var casussen = new Casusproef(house);
        casussen.anInformedCasusAfterUitstel();

        for (var typed : List.of("Canarie Kanarius", "Meer nodig.", "Loopt nog.", "moeder")) {
            assertThat(rowsWith(typed)).as("%s", typed.length()).isEmpty();
        }
        assertThat(rowsWith("casus-voorbereiden")).as("that it searches at all").isNotEmpty();
    }

    private String failed(RuntimeException reason) {
        doThrow(reason).when(delegate).execute(any());
        var instance = runtime.startProcessInstanceByKey(
                "casus-herbespreken",
                UUID.randomUUID().toString(),
                Procesgegevens.about("C-2026-9999", "malburgen")
                        .moment("agenderenOp", Instant.EPOCH)
                        .moment("agenderenUiterlijk", Instant.EPOCH)
                        .asMap());
        var job = jobs.createJobQuery()
                .processInstanceId(instance.getProcessInstanceId())
                .singleResult()
                .getId();
        do {
            assertThatThrownBy(() -> jobs.executeJob(job)).isInstanceOf(RuntimeException.class);
        } while (jobs.createJobQuery().jobId(job).withRetriesLeft().count() > 0);
        return job;
    }

    /** The tables in which it stands, as text or in bytes; what is deployed is ours and the same for everybody. */
    private List<String> rowsWith(String text) {
        var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        var found = new ArrayList<String>();
        for (var table : owner.sql("select tablename from pg_tables where schemaname = 'camunda'")
                .query(String.class)
                .list()) {
            var condition = table.equals("act_ge_bytearray") ? "deployment_id_ is null" : "true";
            owner.sql(
                            "select t::text from camunda.%s t where %s and (strpos(t::text, :text) > 0 or strpos(t::text, :hex) > 0)"
                                    .formatted(table, condition))
                    .param("text", text)
                    .param("hex", hex)
                    .query(String.class)
                    .list()
                    .forEach(row -> found.add(table));
        }
        return found;
    }
}
