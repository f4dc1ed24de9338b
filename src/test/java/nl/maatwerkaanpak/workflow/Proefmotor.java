package nl.maatwerkaanpak.workflow;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The engine of the path tests: the tables of our own migration, used by the role that owns nothing. */
final class Proefmotor {

    private static @Nullable ProcessEngine engine;

    private Proefmotor() {}

    static synchronized ProcessEngine engine() {
        if (engine == null) {
            engine = build(Proefdatabase.app());
        }
        return engine;
    }

    static void deploy(Path model) {
        engine().getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        model.getFileName().toString(), ProcessModel.read(model).bpmn())
                .deploy();
    }

    private static ProcessEngine build(DataSource database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("proefmotor");
        configuration.setDataSource(database);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setDatabaseSchema("camunda");
        configuration.setDatabaseTablePrefix("camunda.");
        configuration.setHistory("activity");
        configuration.setCmmnEnabled(false);
        configuration.setDbIdentityUsed(false);
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setExpressionManager(new MockExpressionManager());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Passages())));
        return configuration.buildProcessEngine();
    }

    /** One embedded PostgreSQL for all path tests of a run. */
    static final class Proefdatabase {

        private static final EmbeddedPostgres POSTGRES = start();

        private Proefdatabase() {}

        static DataSource app() {
            return POSTGRES.getDatabase("maatwerk_app", "postgres");
        }

        private static EmbeddedPostgres start() {
            try {
                var postgres = EmbeddedPostgres.builder().start();
                prepare(postgres);
                return postgres;
            } catch (IOException | SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private static void prepare(EmbeddedPostgres postgres) throws SQLException {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role maatwerk_eigenaar login; create role maatwerk_app login");
                statement.execute("create schema camunda authorization maatwerk_eigenaar");
                statement.execute("create schema migratie authorization maatwerk_eigenaar");
            }
            Flyway.configure()
                    .dataSource(postgres.getDatabase("maatwerk_eigenaar", "postgres"))
                    .defaultSchema("migratie")
                    .locations(new String[0])
                    .javaMigrations(new V2__engine())
                    .load()
                    .migrate();
        }
    }
}
