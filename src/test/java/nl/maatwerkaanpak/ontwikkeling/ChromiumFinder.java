package nl.maatwerkaanpak.ontwikkeling;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds an installed Chromium. Where there is none it installs one and says so: the browser tests never skip. As root that
 * is the distribution's package, else Playwright's own download.
 */
final class ChromiumFinder {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Map<String, String> environment;
    private final List<Path> directories;

    ChromiumFinder(Map<String, String> environment) {
        this.environment = environment;
        this.directories = Stream.concat(
                        Stream.of("/usr/bin"),
                        Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator)))
                .filter(directory -> !directory.isBlank())
                .map(Path::of)
                .distinct()
                .toList();
    }

    /** The browser's path, or nothing when Playwright has its own. Throws when none can be had. */
    Optional<Path> findOrInstall() {
        var found = find();
        if (found.isPresent()) {
            return found;
        }
        if (isRoot() && run(List.of("apt-get", "update")) && run(List.of("apt-get", "install", "-y", "chromium"))) {
            return find();
        }
        if (!run(playwrightInstall())) {
            throw new StartRefused("No Chromium was found and none could be installed."
                    + "\nInstall one, or name it in CHROMIUM_PATH, and run again.");
        }
        return Optional.empty();
    }

    Optional<Path> find() {
        var named = environment.get("CHROMIUM_PATH");
        if (named != null) {
            if (!Files.isExecutable(Path.of(named))) {
                throw new StartRefused(
                        "CHROMIUM_PATH names " + named + ", which is no program. Correct it or unset it.");
            }
            return Optional.of(Path.of(named));
        }
        return NAMES.stream()
                .flatMap(name -> directories.stream().map(directory -> directory.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> playwrightInstall() {
        var java = Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java");
        return List.of(
                java.toString(),
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    private static boolean run(List<String> command) {
        Console.say("No Chromium on this machine; running: " + String.join(" ", command.subList(0, 1)) + " "
                + command.get(command.size() - 1));
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException notThere) {
            Console.say("That did not work: " + notThere.getMessage());
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
