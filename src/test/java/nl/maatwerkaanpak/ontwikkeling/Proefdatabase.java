package nl.maatwerkaanpak.ontwikkeling;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database with the schema and nothing in it, without an application: for tests that come to it as somebody who goes past
 * every desk.
 */
public final class Proefdatabase {

    private final String url;

    private Proefdatabase(String url) {
        this.url = url;
    }

    /** One of its own, on the PostgreSQL of all tests. */
    public static Proefdatabase fresh() {
        PostgresServer.quiet();
        return new Proefdatabase(TestServices.postgres().freshDatabase());
    }

    /** As the role that owns the tables, for which no policy holds. */
    public DataSource owner() {
        return new DriverManagerDataSource(url, PostgresServer.OWNER, PostgresServer.PASSWORD);
    }

    /** As the role of the application, which owns nothing. */
    public DataSource application() {
        return new DriverManagerDataSource(url, PostgresServer.APPLICATION, PostgresServer.PASSWORD);
    }
}
