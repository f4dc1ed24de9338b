package nl.maatwerkaanpak.ontwikkeling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.maatwerkaanpak.medewerker.Zekerheid;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A real Keycloak as a process beside the application, with the realm of this project and the demo users. In development
 * it keeps its data until a realm file changes; in tests it keeps nothing.
 */
public final class KeycloakServer implements AutoCloseable {

    /** Keycloak's own administrator; only of this throw-away server. */
    public static final String ADMINISTRATOR = "keycloak-admin";

    public static final String ADMINISTRATOR_PASSWORD = "alleen-voor-ontwikkeling";

    private static final String HOSTNAME = "--hostname=";
    private static final Duration START = Duration.ofMinutes(5);
    private static final int LOG_TAIL = 15;
    private static final int POLL_MILLISECONDS = 200;

    private final Process process;
    private final Path log;
    private final URI address;
    private volatile boolean ready;

    private KeycloakServer(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopUnlessReady, "stop-starting-keycloak"));
    }

    /** Nobody has it to close yet when the start is broken off. */
    private void stopUnlessReady() {
        if (!ready) {
            close();
        }
    }

    /** Keeps its data in the given directory; a changed realm starts anew, without what was changed by hand in Keycloak. */
    static KeycloakServer startDurable(KeycloakDistribution keycloak, Path data, Path realmConfig, Ports ports) {
        var database = "jdbc:h2:file:" + data.resolve("keycloakdb").toAbsolutePath() + ";NON_KEYWORDS=VALUE";
        var imported = data.resolve("imported.sha256");
        var fingerprint = RealmFiles.in(realmConfig).fingerprint("http://localhost:" + ports.application());
        var fresh = !fingerprint.equals(read(imported));
        if (fresh) {
            wipe(data);
        }
        var server = launch(
                keycloak, realmConfig, arguments(database, fresh, ports), data.resolve("keycloak.log"), at(ports));
        write(data.resolve("keycloak.pid"), Long.toString(server.process.pid()));
        server.awaitReady();
        write(imported, fingerprint);
        return server;
    }

    static KeycloakServer startFleeting(
            KeycloakDistribution keycloak, Path logDirectory, Path realmConfig, Ports ports) {
        return startFleeting(keycloak, logDirectory, realmConfig, ports, at(ports));
    }

    /** For an application elsewhere: the environment says where, in the names of the realm's file. */
    static KeycloakServer startFleeting(
            KeycloakDistribution keycloak,
            Path logDirectory,
            Path realmConfig,
            Ports ports,
            Map<String, String> environment) {
        var database = "jdbc:h2:mem:keycloakdb;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1";
        var arguments = arguments(database, true, ports);
        var server = launch(keycloak, realmConfig, arguments, logDirectory.resolve("keycloak.log"), environment);
        server.awaitReady();
        return server;
    }

    /** The realm as browsers and the application reach it. */
    public URI issuer() {
        return address.resolve("/realms/" + RealmFiles.NAME);
    }

    public URI address() {
        return address;
    }

    private static Map<String, String> at(Ports ports) {
        var application = "http://localhost:" + ports.application();
        return Map.of(
                "MAATWERK_URL",
                application,
                "MAATWERK_JWKS",
                application + "/.well-known/jwks.json",
                "MAATWERK_ACR",
                Zekerheid.WACHTWOORD.acr());
    }

    private static KeycloakServer launch(
            KeycloakDistribution keycloak,
            Path realmConfig,
            List<String> arguments,
            Path log,
            Map<String, String> environment) {
        keycloak.prepare();
        keycloak.placeImport(realmConfig);
        var builder = keycloak.command(arguments);
        builder.environment().putAll(environment);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR_PASSWORD);
        try {
            Files.createDirectories(log.getParent());
            var process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new KeycloakServer(process, log, address(arguments));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static URI address(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(HOSTNAME))
                .map(argument -> URI.create(argument.substring(HOSTNAME.length())))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> arguments(String database, boolean fresh, Ports ports) {
        var arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + ports.keycloak(),
                HOSTNAME + "http://localhost:" + ports.keycloak(),
                "--db-url=" + database));
        if (fresh) {
            arguments.add("--import-realm");
        }
        return arguments;
    }

    /** Ready is: the realm answers. Not: the port is open. */
    private void awaitReady() {
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var client = HttpClient.newHttpClient();
        var deadline = Instant.now().plus(START);
        while (!answers(client, request)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new StartRefused("Keycloak did not start. The end of " + log + ":\n" + tail());
            }
        }
        ready = true;
    }

    private boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200 || pause();
        } catch (IOException notYet) {
            return pause();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            close();
            throw new StartRefused("Waiting for Keycloak was interrupted.", interrupted);
        }
    }

    /** Ends at once when the process does. */
    private boolean pause() {
        process.onExit()
                .completeOnTimeout(process, POLL_MILLISECONDS, TimeUnit.MILLISECONDS)
                .join();
        return false;
    }

    private String tail() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** A run that was killed leaves its Keycloak behind, holding the port and the data. */
    static void stopLeftBehind(KeycloakDistribution keycloak, Path data) {
        var pid = read(data.resolve("keycloak.pid"));
        if (pid != null) {
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(process -> isOurs(process, keycloak))
                    .ifPresent(process -> {
                        Console.say("A Keycloak of an earlier run was still there (process " + pid + "); stopping it.");
                        Processes.stop(process);
                    });
        }
    }

    /** The number may by now belong to another program. */
    private static boolean isOurs(ProcessHandle process, KeycloakDistribution keycloak) {
        return process.info().commandLine().orElse("").contains(keycloak.home().toString());
    }

    private static void wipe(Path data) {
        if (Files.exists(data.resolve("imported.sha256"))) {
            Console.say("The realm files changed: Keycloak starts anew with them.");
        }
        try {
            FileSystemUtils.deleteRecursively(data);
            Files.createDirectories(data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static @Nullable String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).trim() : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        Processes.stop(process.toHandle());
    }
}
