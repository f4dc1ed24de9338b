package nl.maatwerkaanpak.taak;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A database as production has it: one role owns and migrates, the other, which the application is, owns nothing. */
final class TaakDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private TaakDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static TaakDatabase start() {
        try {
            var database = new TaakDatabase(EmbeddedPostgres.start());
            database.migrate();
            return database;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    DataSource application() {
        return postgres.getDatabase("maatwerk_app", "postgres");
    }

    DataSource owner() {
        return postgres.getDatabase("maatwerk_eigenaar", "postgres");
    }

    private void migrate() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role maatwerk_eigenaar login; create role maatwerk_app login");
            statement.execute("create schema maatwerk authorization maatwerk_eigenaar");
        }
        Flyway.configure()
                .dataSource(owner())
                .defaultSchema("maatwerk")
                .locations("filesystem:src/main/resources/db/migration")
                .load()
                .migrate();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
