package nl.maatwerkaanpak.ontwikkeling;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What stands beside the nodes of an installation: a PostgreSQL whose roles and databases were made by the installation's
 * own file, and a Keycloak that knows the application at the address that people type. Nothing is kept.
 */
public final class InstalledServices implements AutoCloseable {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path ROLES = PROJECT.resolve("src/main/docker/postgres/roles.sql");

    private final EmbeddedPostgres postgres;
    private final CompletableFuture<KeycloakServer> keycloak;
    private final Path key;
    private final List<Ports> nodes;

    private InstalledServices(
            EmbeddedPostgres postgres, CompletableFuture<KeycloakServer> keycloak, Path key, List<Ports> nodes) {
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.key = key;
        this.nodes = nodes;
    }

    /**
     * Starts both, and returns before Keycloak is ready: nodes can start without it.
     *
     * @param address of the application, as people type it
     * @param passwords by the names of the files in which an installation keeps them
     */
    public static InstalledServices start(String address, Map<String, String> passwords, Path directory) {
        PostgresServer.quiet();
        var nodes = List.of(Ports.free(), Ports.free());
        var environment = Map.of(
                "MAATWERK_URL",
                address,
                "MAATWERK_JWKS",
                "http://localhost:" + nodes.get(0).application() + "/.well-known/jwks.json");
        var distribution = KeycloakDistribution.in(PROJECT.resolve(".dev"));
        var keycloak = CompletableFuture.supplyAsync(() -> KeycloakServer.startFleeting(
                distribution, directory, PROJECT.resolve("realm-config"), nodes.get(0), environment));
        return new InstalledServices(database(passwords), keycloak, DevelopmentKey.in(directory), nodes);
    }

    private static EmbeddedPostgres database(Map<String, String> passwords) {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            var superuser = JdbcClient.create(postgres.getPostgresDatabase());
            statements(passwords).forEach(statement -> superuser.sql(statement).update());
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As psql does it: the passwords filled in, one statement after the other. */
    private static Stream<String> statements(Map<String, String> passwords) throws IOException {
        var sql = Files.readString(ROLES)
                .replaceAll("(?m)^--.*$", "")
                .replace(":'owner_password'", "'" + passwords.get("MAATWERK_DATABASE_OWNER_PASSWORD") + "'")
                .replace(":'app_password'", "'" + passwords.get("MAATWERK_DATABASE_PASSWORD") + "'")
                .replace(":'keycloak_password'", "'" + passwords.get("KEYCLOAK_DATABASE_PASSWORD") + "'");
        return Stream.of(sql.split(";")).map(String::strip).filter(statement -> !statement.isEmpty());
    }

    /** What differs from the installation's file because containers have names and processes have ports. */
    public Map<String, String> environment(int node) {
        var environment = new HashMap<String, String>();
        environment.put("SERVER_PORT", Integer.toString(nodes.get(node).application()));
        environment.put(
                "MAATWERK_MANAGEMENT_PORT", Integer.toString(nodes.get(node).postgres()));
        environment.put("MAATWERK_SLEUTEL", key.toString());
        environment.put(
                "MAATWERK_PSEUDONIEMEN", DevelopmentKey.pseudoniemenBeside(key).toString());
        environment.put("MAATWERK_SLEUTEL_ANDER", "");
        environment.put("MAATWERK_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/maatwerk");
        var issuer = "http://localhost:" + nodes.get(0).keycloak() + "/realms/" + RealmFiles.NAME;
        environment.put("MAATWERK_ISSUER", issuer);
        environment.put("MAATWERK_ISSUER_INTERN", issuer);
        return environment;
    }

    /** Returns when people can log in. */
    public void awaitKeycloak() {
        keycloak.join();
    }

    /** Another key, beside the one with which the nodes began. */
    public Path otherKey() {
        return DevelopmentKey.in(key.resolveSibling("ander"));
    }

    /** Who manages people in Keycloak's own pages. */
    public KeycloakAdministrator administrator() {
        return KeycloakAdministrator.of(keycloak.join());
    }

    /** The nodes' database, seen by the superuser. */
    public JdbcClient database() {
        return JdbcClient.create(postgres.getDatabase("postgres", "maatwerk"));
    }

    @Override
    public void close() throws IOException {
        keycloak.join().close();
        postgres.close();
    }
}
