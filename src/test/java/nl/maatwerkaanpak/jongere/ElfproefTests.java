package nl.maatwerkaanpak.jongere;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElfproefTests {

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "zegt 111222333 te zijn", "1112.22.333"})
    void warnsOnNumberThatPasses(String text) {
        assertThat(Elfproef.anyPasses(null, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222334", "000000000", "1112223330", "tel. 0612345678", "geen nummer"})
    void staysQuietOnOtherNumbers(String text) {
        assertThat(Elfproef.anyPasses(text)).isFalse();
    }

    @Test
    void staysQuietWithoutText() {
        assertThat(Elfproef.anyPasses(null, "")).isFalse();
    }
}
