package nl.maatwerkaanpak.ontwikkeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a small archive in the place of the real one: its script writes down how often it was built. */
@DisabledOnOs(OS.WINDOWS)
class KeycloakDistributionTests {

    private static final String BUILDS = "echo $1 >> ../builds\n";

    @TempDir
    Path directory;

    @Test
    void unpacksAndBuildsOnce() throws IOException {
        keycloak(BUILDS).prepare();
        keycloak(BUILDS).prepare();

        assertThat(keycloak(BUILDS).isBuilt()).isTrue();
        assertThat(directory.resolve("builds")).hasContent("build");
    }

    @Test
    void repairsHalfUnpackedOne() throws IOException {
        var half = Files.createDirectories(directory.resolve("keycloak-1/bin"));
        Files.writeString(half.resolve("kc.sh"), "exit 1\n");
        Files.writeString(half.resolve("left-over"), "");

        keycloak(BUILDS).prepare();

        assertThat(keycloak(BUILDS).isBuilt()).isTrue();
        assertThat(half.resolve("left-over")).doesNotExist();
    }

    @Test
    void saysWhereToLookWhenBuildFails() throws IOException {
        var broken = keycloak("echo no memory; exit 1\n");

        assertThatThrownBy(broken::prepare)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("could not be built")
                .hasMessageContaining("build.log");
        assertThat(broken.isBuilt()).isFalse();
    }

    @Test
    void refusesEntryOutsideTheArchive() throws IOException {
        var zip = zip("../../outside", "x");

        assertThatThrownBy(KeycloakDistribution.of(directory, "1", zip)::prepare)
                .isInstanceOf(StartRefused.class);
        assertThat(directory.resolve("outside")).doesNotExist();
    }

    private KeycloakDistribution keycloak(String script) throws IOException {
        return KeycloakDistribution.of(directory, "1", zip("bin/kc.sh", script));
    }

    private Path zip(String name, String content) throws IOException {
        var file = directory.resolve("keycloak.zip");
        try (var archive = new ZipOutputStream(Files.newOutputStream(file))) {
            archive.putNextEntry(new ZipEntry("keycloak-1/" + name));
            archive.write(content.getBytes(StandardCharsets.UTF_8));
            archive.closeEntry();
        }
        return file;
    }
}
