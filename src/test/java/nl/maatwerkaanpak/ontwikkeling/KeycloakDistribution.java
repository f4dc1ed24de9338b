package nl.maatwerkaanpak.ontwikkeling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/**
 * Keycloak's own distribution, unpacked and built once. A marker file is written as the last act: without it the directory
 * is of an interrupted attempt and is made anew.
 */
final class KeycloakDistribution {

    private static final String MARKER = ".built";
    private static final int BUILD_MINUTES = 10;
    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");

    private final Path home;
    private final Path zip;

    private KeycloakDistribution(Path home, Path zip) {
        this.home = home;
        this.zip = zip;
    }

    /** Takes the distribution that Maven fetched as a test dependency. */
    static KeycloakDistribution in(Path directory) {
        var properties = new Properties();
        try (var resource = KeycloakDistribution.class.getResourceAsStream("/ontwikkeling.properties")) {
            properties.load(resource);
        } catch (IOException | NullPointerException missing) {
            throw new StartRefused("ontwikkeling.properties is not on the class path: start with Maven.", missing);
        }
        var zip = Path.of(properties.getProperty("keycloak.zip"));
        if (!Files.isRegularFile(zip)) {
            throw new StartRefused("Keycloak's distribution was not found at " + zip
                    + ".\nStart with Maven (mvn spring-boot:test-run), which fetches it.");
        }
        return of(directory, properties.getProperty("keycloak.version"), zip);
    }

    static KeycloakDistribution of(Path directory, String version, Path zip) {
        return new KeycloakDistribution(directory.resolve("keycloak-" + version).toAbsolutePath(), zip);
    }

    Path home() {
        return home;
    }

    boolean isBuilt() {
        return Files.exists(home.resolve(MARKER)) && Files.exists(script(home));
    }

    /** Unpacks and builds when that has not been done; waits when another process is doing so. */
    void prepare() {
        try {
            Files.createDirectories(home.getParent());
            try (var file = FileChannel.open(
                            home.resolveSibling("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = file.lock()) {
                if (!isBuilt() && lock.isValid()) {
                    unpack();
                    build();
                    Files.writeString(home.resolve(MARKER), String.join(" ", BUILD));
                }
            }
        } catch (IOException failed) {
            throw new StartRefused("Keycloak could not be unpacked into " + home + ": " + failed, failed);
        }
    }

    void unpack() throws IOException {
        if (Files.exists(home)) {
            Console.say("Keycloak in " + home + " was only partly unpacked or built; doing it again.");
            FileSystemUtils.deleteRecursively(home);
        } else {
            Console.say("Unpacking Keycloak into " + home + " (once).");
        }
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(archive.entries())) {
                extract(archive, entry);
            }
        }
    }

    /** The archive holds one directory, whose name is left out. */
    private void extract(ZipFile archive, ZipEntry entry) throws IOException {
        var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        var target = home.resolve(name).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (var content = archive.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }

    private void build() throws IOException {
        Console.say("Building Keycloak (once, half a minute).");
        var log = Files.createDirectories(home.resolve("data")).resolve("build.log");
        var process = command(BUILD)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(BUILD_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                Processes.stop(process.toHandle());
                throw new StartRefused("Keycloak could not be built; see " + log);
            }
        } catch (InterruptedException interrupted) {
            Processes.stop(process.toHandle());
            Thread.currentThread().interrupt();
            throw new StartRefused("Building Keycloak was interrupted.", interrupted);
        }
    }

    /** Runs Keycloak's script on the same JDK as this process. */
    ProcessBuilder command(List<String> arguments) {
        var command = new ArrayList<String>();
        if (!isWindows()) {
            command.add("sh");
        }
        command.add(script(home).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("JAVA", "JAVA_OPTS", "JAVA_OPTS_APPEND", "DEBUG"));
        return builder;
    }

    /** Stops what this process has started of Keycloak, also while it is still building or starting. */
    void stopChildren() {
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(home.toString()))
                .forEach(Processes::stop);
    }

    private static Path script(Path home) {
        return home.resolve("bin").resolve(isWindows() ? "kc.bat" : "kc.sh");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** Puts the files where {@code --import-realm} looks for them. */
    void placeImport(Path realmConfig) {
        try {
            var directory = Files.createDirectories(home.resolve("data").resolve("import"));
            for (var file : RealmFiles.in(realmConfig).files()) {
                Files.write(directory.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
