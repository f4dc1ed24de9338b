package nl.maatwerkaanpak.ontwikkeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PostgresServerTests {

    @TempDir
    Path directory;

    @Test
    void replacesOneThatKilledRunLeftAndKeepsItsData() throws Exception {
        var data = directory.resolve("postgres");
        killRunThatStartedOneIn(data);
        var leftBehind = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        assertThat(ProcessHandle.of(leftBehind).filter(ProcessHandle::isAlive)).isPresent();

        try (var second = PostgresServer.startDurable(data, Ports.free().postgres())) {
            var kept = owner(second.database("maatwerk")).sql("select count(*) from bewijs");

            assertThat(ProcessHandle.of(leftBehind).filter(ProcessHandle::isAlive))
                    .isEmpty();
            assertThat(kept.query(Integer.class).single()).isZero();
        }
    }

    private static void killRunThatStartedOneIn(Path data) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), KilledRun.class.getName(), data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("run.log").toFile())
                .start();
        assertThat(run.waitFor()).isEqualTo(KilledRun.KILLED);
    }

    /** Starts one and ends without a word, as a process does that is killed. */
    static final class KilledRun {

        static final int KILLED = 137;

        private KilledRun() {}

        public static void main(String[] arguments) {
            var server = PostgresServer.startDurable(
                    Path.of(arguments[0]), Ports.free().postgres());
            owner(server.database("maatwerk")).sql("create table bewijs ()").update();
            Runtime.getRuntime().halt(KILLED);
        }
    }

    @Test
    void ignoresNumberThatBelongsToAnotherProgram() throws Exception {
        Files.writeString(
                directory.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        PostgresServer.stopLeftBehind(directory);

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void givesTheApplicationRoleThatOwnsNothingAndCannotPassPolicies() {
        var roles = owner(TestServices.postgres().freshDatabase()).sql("""
                select count(*)
                from pg_roles
                where rolname = 'maatwerk_app'
                  and not rolsuper and not rolbypassrls and not rolcreatedb and not rolcreaterole
                """);
        var owned = owner(TestServices.postgres().freshDatabase()).sql("""
                select count(*)
                from pg_tables
                where tableowner = 'maatwerk_app'
                """);

        assertThat(roles.query(Integer.class).single()).isEqualTo(1);
        assertThat(owned.query(Integer.class).single()).isZero();
    }

    private static JdbcClient owner(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url, PostgresServer.OWNER, PostgresServer.PASSWORD));
    }
}
