package nl.maatwerkaanpak.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudoniemenTests {

    private static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    private static final String NEWER_KEY = KEY.replace('0', '9');
    private static final UUID PERSOON = UUID.fromString("11111111-2222-4333-8444-555555555555");

    @TempDir
    private Path directory;

    @Test
    void samePersonIsTheSameUnderTheSameKeyOnly() throws IOException {
        var one = new Pseudoniemen(file(KEY)).of(PERSOON);

        assertThat(new Pseudoniemen(file(KEY)).of(PERSOON)).isEqualTo(one);
        assertThat(new Pseudoniemen(file(NEWER_KEY)).of(PERSOON)).isNotEqualTo(one);
        assertThat(new Pseudoniemen(file(KEY)).of(UUID.randomUUID())).isNotEqualTo(one);
    }

    @Test
    void tellsNothingOfThePersonItself() throws IOException {
        var pseudoniem = new Pseudoniemen(file(KEY)).of(PERSOON);

        assertThat(pseudoniem.waarde()).matches("[0-9a-f]{32}").doesNotContain("1111", "2222");
        assertThat(pseudoniem.soort()).startsWith("hmac-sha256:").doesNotContain(KEY.substring(0, 8));
    }

    @Test
    void findsWhatWasWrittenUnderAnOlderKey() throws IOException {
        var older = new Pseudoniemen(file(KEY)).of(PERSOON);

        var renewed = new Pseudoniemen(file(NEWER_KEY + "\n\n" + KEY));

        assertThat(renewed.of(PERSOON)).isNotEqualTo(older);
        assertThat(renewed.all(PERSOON)).containsExactly(renewed.of(PERSOON), older);
    }

    @Test
    void refusesAFileWithoutAWholeKeyAndDoesNotRepeatIt() throws IOException {
        var half = file(KEY.substring(1));
        var empty = file("");

        assertThatThrownBy(() -> new Pseudoniemen(half))
                .hasMessageContaining("64 hexadecimal digits")
                .hasMessageNotContaining(KEY.substring(1, 20));
        assertThatThrownBy(() -> new Pseudoniemen(empty)).hasMessageContaining("has no key");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve(UUID.randomUUID().toString()), content);
    }
}
