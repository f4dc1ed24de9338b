package nl.maatwerkaanpak.ontwikkeling;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Starts the packaged application once, up to where it could serve, with a database that is thrown away. The JVM writes
 * down what it loaded and linked, and the next starts read that. Needs a JVM of 25 or newer, and is run when an image is
 * built.
 */
public final class TrainingRun {

    private TrainingRun() {}

    /** Takes the jar and the file to write. */
    public static void main(String[] arguments) {
        var cache = Path.of(arguments[1]).toAbsolutePath();
        try (var postgres = PostgresServer.startFleeting()) {
            var node = InstalledNode.start(
                    Path.of(arguments[0]),
                    List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"),
                    environment(postgres.database(PostgresServer.DATABASE), cache.getParent()),
                    cache.resolveSibling("training.log"));
            if (!node.awaitEnd()) {
                node.log().forEach(Console::print);
                throw new StartRefused("The training run failed.");
            }
        }
    }

    private static Map<String, String> environment(String database, Path directory) {
        var key = DevelopmentKey.in(directory);
        return Map.ofEntries(
                Map.entry("SERVER_PORT", "0"),
                Map.entry("MAATWERK_MANAGEMENT_PORT", "0"),
                Map.entry("MAATWERK_URL", "https://regie.example"),
                Map.entry("MAATWERK_ISSUER", "https://inloggen.example/realms/maatwerkaanpak"),
                Map.entry("MAATWERK_SLEUTEL", key.toString()),
                Map.entry(
                        "MAATWERK_PSEUDONIEMEN",
                        DevelopmentKey.pseudoniemenBeside(key).toString()),
                Map.entry("MAATWERK_DATABASE_URL", database),
                Map.entry("MAATWERK_DATABASE_PASSWORD", PostgresServer.PASSWORD),
                Map.entry("MAATWERK_DATABASE_OWNER_PASSWORD", PostgresServer.PASSWORD),
                Map.entry("MAATWERK_CONTACT_SECURITY", "mailto:beveiliging@regie.example"),
                Map.entry("MAATWERK_CONTACT_ACCESSIBILITY", "toegankelijk@regie.example"),
                Map.entry("MAATWERK_FORWARD_HEADERS", "framework"));
    }
}
