package nl.maatwerkaanpak.ontwikkeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumFinderTests {

    @TempDir
    Path directory;

    @Test
    void takesTheOneThatTheEnvironmentNames() throws IOException {
        var own = Files.writeString(directory.resolve("own-browser"), "");
        assertThat(own.toFile().setExecutable(true)).isTrue();

        var found = new ChromiumFinder(Map.of("CHROMIUM_PATH", own.toString())).find();

        assertThat(found).contains(own);
    }

    @Test
    void refusesNameThatIsNoProgram() {
        var finder = new ChromiumFinder(
                Map.of("CHROMIUM_PATH", directory.resolve("absent").toString()));

        assertThatThrownBy(finder::find).isInstanceOf(StartRefused.class).hasMessageContaining("CHROMIUM_PATH");
    }
}
