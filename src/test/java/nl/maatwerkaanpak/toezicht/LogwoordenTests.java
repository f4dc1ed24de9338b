package nl.maatwerkaanpak.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Doel;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.verzegeling.Bevinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that stands in the verwerkingslog has its words. */
class LogwoordenTests {

    private final ResourceBundle words = ResourceBundle.getBundle("messages.toezicht", Locale.ROOT);

    @ParameterizedTest
    @MethodSource("keys")
    void everyCodeHasItsWords(String key) {
        assertThat(words.containsKey(key)).as(key).isTrue();
    }

    static Stream<String> keys() {
        return Stream.of(
                        keys("handeling.", Handeling.values()),
                        keys("doel.", Doel.values()),
                        keys("grond.", Relatie.values()),
                        keys("toezicht.opvallend.", Opvallendheid.values()),
                        keys("toezicht.bevinding.", Bevinding.Soort.values()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(String prefix, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name());
    }
}
