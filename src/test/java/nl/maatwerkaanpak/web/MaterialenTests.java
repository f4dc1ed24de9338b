package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The vendored files are the ones that the lock knows: nothing changed, added or lost since they were fetched. */
class MaterialenTests {

    private static final Path FILES = Path.of("src/main/resources/static/materialen");
    private static final Path LOCK = Path.of("src/main/materialen/materialen.lock");

    @Test
    void everyFileHasItsSumInTheLock() throws IOException {
        var locked = locked();

        assertThat(locked).hasSizeGreaterThan(5);
        assertThat(sums(FILES)).isEqualTo(locked);
    }

    @Test
    void changedByteIsSeen(@TempDir Path copy) throws IOException {
        FileSystemUtils.copyRecursively(FILES, copy);
        var sprite = copy.resolve("tabler/sprite.svg");
        var bytes = Files.readAllBytes(sprite);
        bytes[bytes.length / 2] ^= 1;
        Files.write(sprite, bytes);

        assertThat(sums(copy)).isNotEqualTo(locked());
    }

    @Test
    void everyDirectoryHasItsLicence() throws IOException {
        try (var directories = Files.list(FILES)) {
            assertThat(directories).isNotEmpty().allSatisfy(directory -> {
                try (var files = Files.list(directory)) {
                    assertThat(files.map(file -> file.getFileName().toString()))
                            .anyMatch(name -> name.startsWith("LICENSE"));
                }
            });
        }
    }

    /** The lock also names the packages, by name@version; those are checked when they are fetched. */
    private static Map<String, String> locked() throws IOException {
        return Files.readAllLines(LOCK).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("  ", 2))
                .filter(line -> !line[1].matches(".+@\\d.*"))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));
    }

    private static Map<String, String> sums(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> directory.relativize(file).toString().replace('\\', '/'), MaterialenTests::sum));
        }
    }

    private static String sum(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
            return "sha512-" + Base64.getEncoder().encodeToString(digest);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
