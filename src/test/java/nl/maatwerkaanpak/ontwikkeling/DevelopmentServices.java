package nl.maatwerkaanpak.ontwikkeling;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and Keycloak for development, started side by side, with their data in one directory. Only one start at a time
 * may use that directory; what a killed start left running in it is stopped first.
 */
final class DevelopmentServices implements AutoCloseable {

    private final Path directory;
    private final Path realmConfig;
    private final Ports ports;
    private final FileLock lock;
    private final KeycloakDistribution distribution;
    private @Nullable CompletableFuture<KeycloakServer> keycloak;
    private @Nullable CompletableFuture<PostgresServer> postgres;

    private DevelopmentServices(Path directory, Path realmConfig, Ports ports) {
        this.directory = directory;
        this.realmConfig = realmConfig;
        this.ports = ports;
        this.lock = lock(directory);
        this.distribution = KeycloakDistribution.in(directory);
    }

    /** Returns as soon as both are on their way. Throws {@link StartRefused} when they cannot be. */
    static DevelopmentServices start(Path project, Ports ports) {
        var services = new DevelopmentServices(project.resolve(".dev"), project.resolve("realm-config"), ports);
        PostgresServer.stopLeftBehind(services.postgresData());
        KeycloakServer.stopLeftBehind(services.distribution, services.keycloakData());
        ports.requireFree();
        services.launch();
        return services;
    }

    private void launch() {
        keycloak = CompletableFuture.supplyAsync(
                () -> KeycloakServer.startDurable(distribution, keycloakData(), realmConfig, ports));
        postgres = CompletableFuture.supplyAsync(() -> PostgresServer.startDurable(postgresData(), ports.postgres()));
    }

    /** Waits for PostgreSQL only: Keycloak is not needed before the application listens. */
    Settings settings() {
        var database = await(postgres).database(PostgresServer.DATABASE);
        var issuer = URI.create("http://localhost:" + ports.keycloak() + "/realms/" + RealmFiles.NAME);
        return new Settings(ports.application(), database, issuer, DevelopmentKey.in(directory));
    }

    KeycloakServer awaitKeycloak() {
        return await(keycloak);
    }

    Path directory() {
        return directory;
    }

    private Path postgresData() {
        return directory.resolve("postgres");
    }

    private Path keycloakData() {
        return directory.resolve("keycloak-data");
    }

    private static <T> T await(@Nullable CompletableFuture<T> service) {
        if (service == null) {
            throw new IllegalStateException("not started");
        }
        try {
            return service.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    /** The lock goes with the process, however it ends. */
    private static FileLock lock(Path directory) {
        try {
            Files.createDirectories(directory);
            var holder = directory.resolve("running.pid");
            var channel = FileChannel.open(
                    directory.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new StartRefused("This directory is already in use by a running start (process "
                        + Files.readString(holder) + ").\nUse that one, or stop it and start again.");
            }
            Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
            return lock;
        } catch (IOException failed) {
            throw new StartRefused("The directory " + directory + " cannot be used: " + failed, failed);
        }
    }

    /** Also stops what is still starting. */
    @Override
    public void close() {
        distribution.stopChildren();
        closeWhenStarted(keycloak);
        closeWhenStarted(postgres);
        try {
            lock.release();
        } catch (IOException gone) {
            Console.say("The lock was gone already: " + gone);
        }
    }

    private static void closeWhenStarted(@Nullable CompletableFuture<? extends AutoCloseable> service) {
        if (service != null) {
            service.handle((started, failure) -> {
                        stop(started);
                        return true;
                    })
                    .join();
        }
    }

    private static void stop(@Nullable AutoCloseable service) {
        try {
            if (service != null) {
                service.close();
            }
        } catch (Exception stubborn) {
            Console.say("Not stopped cleanly: " + stubborn);
        }
    }
}
