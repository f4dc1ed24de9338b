package nl.maatwerkaanpak.toezicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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

    private final List<ResourceBundle> words = Stream.of("toezicht", "zicht")
            .map(name -> ResourceBundle.getBundle("messages." + name, Locale.ROOT))
            .toList();

    @ParameterizedTest
    @MethodSource("keys")
    void everyCodeHasItsWords(String key) {
        assertThat(words).as(key).anyMatch(bundle -> bundle.containsKey(key));
    }

    static Stream<String> keys() {
        return Stream.of(
                        keys("handeling.", Handeling.values()),
                        keys("doel.", Doel.values()),
                        keys("relatie.", Relatie.values()),
                        keys("toezicht.opvallend.", Opvallendheid.values()),
                        keys("toezicht.afvinken.", Afvinkweigering.values()),
                        keys("toezicht.bevinding.", Bevinding.Soort.values()))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(String prefix, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name());
    }
}
