package nl.maatwerkaanpak.medewerker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailadresTests {

    @Test
    void hidesItselfInText() {
        var noor = Mailadres.of(" noor@maatwerkaanpak.example ").orElseThrow();

        assertThat(noor.waarde()).isEqualTo("noor@maatwerkaanpak.example");
        assertThat(noor.toString()).doesNotContain("noor").doesNotContain("example");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "noor", "noor@", "a@b@c", "noor@x.example\r\nBcc: a@b.example", "Noor <noor@x.example>"
            })
    void knowsNoAddressInOtherText(String text) {
        assertThat(Mailadres.of(text)).isEmpty();
    }

    @Test
    void knowsNoAddressThatIsTooLong() {
        assertThat(Mailadres.of("n".repeat(250) + "@x.example")).isEmpty();
    }
}
