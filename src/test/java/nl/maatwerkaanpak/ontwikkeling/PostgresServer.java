package nl.maatwerkaanpak.ontwikkeling;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.maatwerkaanpak.workflow.V2__engine;
import org.flywaydb.core.Flyway;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL as a process beside the application, with the two roles of production: the owner of the schema and the
 * application, which owns nothing. The superuser is used for nothing but making these.
 */
final class PostgresServer implements AutoCloseable {

    static final String OWNER = "maatwerk_eigenaar";
    static final String APPLICATION = "maatwerk_app";
    static final String PASSWORD = "alleen-voor-ontwikkeling";
    static final String DATABASE = "maatwerk";

    private static final String TEMPLATE = "maatwerk_sjabloon";

    /** It tells every line of the server as its own. */
    private static final String LOGGER = EmbeddedPostgres.class.getPackageName();

    private static final Duration START = Duration.ofSeconds(60);
    private static final AtomicInteger FRESH = new AtomicInteger();

    private final EmbeddedPostgres postgres;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        createRoles();
    }

    /** Keeps its data, and keeps it as safely as in production. */
    static PostgresServer startDurable(Path data, int port) {
        stopLeftBehind(data);
        return start(EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on"));
    }

    /** Forgets everything at the end, and saves the time of keeping it. */
    static PostgresServer startFleeting() {
        return start(EmbeddedPostgres.builder().setServerConfig("max_connections", "300"));
    }

    private static PostgresServer start(EmbeddedPostgres.Builder builder) {
        quiet();
        try {
            return new PostgresServer(builder.setRegisterShutdownHook(false)
                    .setPGStartupWait(START)
                    .start());
        } catch (IOException | IllegalStateException failed) {
            throw new StartRefused("PostgreSQL did not start: " + failed.getMessage(), failed);
        }
    }

    /** To be said again when the application has set up its own logging. */
    static void quiet() {
        LoggingSystem.get(PostgresServer.class.getClassLoader()).setLogLevel(LOGGER, LogLevel.WARN);
    }

    /** The address of a database, made when it is not there. */
    String database(String name) {
        if (!exists(name)) {
            JdbcClient.create(superuser())
                    .sql("create database " + name + " owner " + OWNER + " template template0 encoding 'UTF8'"
                            + " locale_provider icu icu_locale 'nl' lc_collate 'C' lc_ctype 'C'")
                    .update();
        }
        return grant(name);
    }

    private boolean exists(String database) {
        return JdbcClient.create(superuser())
                .sql("select 1 from pg_database where datname = :name")
                .param("name", database)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private String grant(String database) {
        var superuser = JdbcClient.create(superuser());
        superuser.sql("revoke all on database " + database + " from public").update();
        superuser
                .sql("grant connect on database " + database + " to " + APPLICATION)
                .update();
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    /** The address of a database of one's own, with the schema and nothing in it. */
    synchronized String freshDatabase() {
        if (!exists(TEMPLATE)) {
            migrate(database(TEMPLATE));
        }
        var name = DATABASE + "_" + FRESH.incrementAndGet();
        JdbcClient.create(superuser())
                .sql("create database " + name + " owner " + OWNER + " template " + TEMPLATE)
                .update();
        return grant(name);
    }

    /** Once for all tests: copying a database is much faster than migrating one. */
    private static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, OWNER, PASSWORD)
                .defaultSchema("maatwerk")
                .schemas("maatwerk", "camunda")
                .locations("classpath:db/migration")
                .javaMigrations(new V2__engine())
                .load()
                .migrate();
    }

    private DataSource superuser() {
        return postgres.getPostgresDatabase();
    }

    private void createRoles() {
        var superuser = JdbcClient.create(superuser());
        for (var role : new String[] {OWNER, APPLICATION}) {
            var exists = superuser
                    .sql("select 1 from pg_roles where rolname = :role")
                    .param("role", role);
            if (exists.query(Integer.class).optional().isEmpty()) {
                superuser
                        .sql("create role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole"
                                + " password '" + PASSWORD + "'")
                        .update();
            }
        }
    }

    /** A run that was killed leaves its PostgreSQL behind, still writing in the same directory. */
    static void stopLeftBehind(Path data) {
        leftBehind(data).ifPresent(process -> {
            Console.say("A PostgreSQL of an earlier run was still there (process " + process.pid() + "); stopping it.");
            Processes.stop(process);
        });
    }

    private static Optional<ProcessHandle> leftBehind(Path data) {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::trim)
                    .filter(line -> line.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(PostgresServer::isPostgres);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The number may by now belong to another program. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException stubborn) {
            throw new UncheckedIOException(stubborn);
        }
    }
}
