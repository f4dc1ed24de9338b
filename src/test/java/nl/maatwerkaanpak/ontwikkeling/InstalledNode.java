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
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A node as it is installed: the packaged jar in a process of its own, with nothing in its environment but what it is
 * given. It is stopped as an operator stops it, with TERM.
 */
public final class InstalledNode implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final int POLL_MILLISECONDS = 200;

    private final Process process;
    private final Path log;
    private final int port;
    private final URI readiness;

    private InstalledNode(Process process, Path log, Map<String, String> environment) {
        this.process = process;
        this.log = log;
        this.port = Integer.parseInt(environment.get("SERVER_PORT"));
        this.readiness = URI.create(
                "http://localhost:" + environment.get("MAATWERK_MANAGEMENT_PORT") + "/actuator/health/readiness");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-node"));
    }

    /** Returns at once; the environment tells the ports too. It does not live long enough for the slower compiler. */
    public static InstalledNode start(Map<String, String> environment, Path log) {
        return start(jar(), List.of("-XX:TieredStopAtLevel=1"), environment, log);
    }

    static InstalledNode start(Path jar, List<String> options, Map<String, String> environment, Path log) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new InstalledNode(builder.start(), log, environment);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path jar() {
        var properties = new Properties();
        try (var resource = InstalledNode.class.getResourceAsStream("/ontwikkeling.properties")) {
            properties.load(resource);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return Path.of(properties.getProperty("application.jar"));
    }

    /** Ready is: it says so itself, on the port that only the proxy asks. */
    public InstalledNode awaitReady() {
        var request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
        var client = HttpClient.newHttpClient();
        var deadline = Instant.now().plus(START);
        while (!isReady(client, request)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new StartRefused("The node did not become ready; see " + log);
            }
        }
        return this;
    }

    private boolean isReady(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200 || pause();
        } catch (IOException notYet) {
            return pause();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Waiting for the node was interrupted.", interrupted);
        }
    }

    /** Ends at once when the process does. */
    private boolean pause() {
        process.onExit()
                .completeOnTimeout(process, POLL_MILLISECONDS, TimeUnit.MILLISECONDS)
                .join();
        return false;
    }

    /** Waits until it ends of itself, and returns whether that was well. */
    boolean awaitEnd() {
        return process.onExit().join().exitValue() == 0;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        Processes.stop(process.toHandle());
    }
}
