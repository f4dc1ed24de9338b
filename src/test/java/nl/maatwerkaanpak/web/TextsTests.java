package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of two texts with one key in a file the first is never seen, and nothing says so. */
class TextsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @MethodSource("bundles")
    void haveOneTextForAKey(Path bundle) throws IOException {
        assertThat(twice(Files.readAllLines(bundle))).isEmpty();
    }

    @Test
    void findsKeyThatStandsTwice() {
        assertThat(twice(List.of("# a", "a.b=1", "a.b.c=2", "", "a.b = 3"))).containsExactly("a.b");
    }

    static List<Path> bundles() throws IOException {
        try (var files = Files.walk(RESOURCES, 2)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    private static List<String> twice(List<String> lines) {
        var seen = new HashSet<String>();
        return keys(lines).filter(key -> !seen.add(key)).toList();
    }

    private static Stream<String> keys(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip());
    }
}
