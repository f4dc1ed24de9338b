package nl.maatwerkaanpak.prospect4cash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoornaamTests {

    @ParameterizedTest
    @ValueSource(strings = {"Youssef", "D'Angelo", "Jan-Willem", "Łukasz", " Sam "})
    void takesOneFirstName(String text) {
        assertThat(Voornaam.of(text)).map(Voornaam::waarde).contains(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Youssef Amrani", "T-2026-0001", "<b>Sam</b>", "Sam\r\nBcc: x@y.example", "", "Sam, politie"})
    void takesNothingElse(String text) {
        assertThat(Voornaam.of(text)).isEmpty();
    }

    @Test
    void recognisesLaterPartOfTheKnownName() {
        assertThat(new Voornaam("amrani").isLastOf("Youssef Amrani")).isTrue();
        assertThat(new Voornaam("Youssef").isLastOf("Youssef A.")).isFalse();
        assertThat(new Voornaam("Youssef").isLastOf("Joes")).isFalse();
    }

    @Test
    void doesNotTellItsName() {
        assertThat(new Voornaam("Youssef").toString()).doesNotContain("Youssef");
    }
}
