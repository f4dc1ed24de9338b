package nl.maatwerkaanpak.ontwikkeling;

import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database with the schema and nothing in it, without an application: for tests that come to it as somebody who goes past
 * every desk.
 */
public final class Proefdatabase {

    private static boolean stops;

    private final String url;

    private Proefdatabase(String url) {
        this.url = url;
    }

    /** One of its own, on the PostgreSQL of all tests. */
    public static Proefdatabase fresh() {
        stopAfterwards();
        PostgresServer.quiet();
        return new Proefdatabase(TestServices.postgres().freshDatabase());
    }

    /** The services stop after the last application; where none ran, one that is nothing makes that there is an end. */
    private static synchronized void stopAfterwards() {
        if (!stops) {
            stops = true;
            var nothing = new SpringApplication(Nothing.class);
            nothing.setWebApplicationType(WebApplicationType.NONE);
            nothing.setBannerMode(Banner.Mode.OFF);
            nothing.setLogStartupInfo(false);
            nothing.run("--spring.config.location=optional:classpath:/geen/").close();
        }
    }

    private static final class Nothing {}

    /** As the role that owns the tables, for which no policy holds. */
    public DataSource owner() {
        return new DriverManagerDataSource(url, PostgresServer.OWNER, PostgresServer.PASSWORD);
    }

    /** As the role of the application, which owns nothing. */
    public DataSource application() {
        return new DriverManagerDataSource(url, PostgresServer.APPLICATION, PostgresServer.PASSWORD);
    }
}
