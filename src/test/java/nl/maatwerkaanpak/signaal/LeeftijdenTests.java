package nl.maatwerkaanpak.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeeftijdenTests {

    @ParameterizedTest
    @CsvSource({"circa 15, 15", "10 of 11, 10", "rond 25, 25", "14-17, 14", "17, 17"})
    void readsLowestAge(String text, int expected) {
        assertThat(Leeftijden.youngest(text)).hasValue(expected);
    }

    @Test
    void findsYoungestOfPersonsAndGroup() {
        assertThat(Leeftijden.youngest(List.of(persoon("circa 15"), persoon("rond 25")), null))
                .isEqualTo(15);
        assertThat(Leeftijden.youngest(List.of(), "6 tot 8 jongens, 14-17")).isEqualTo(14);
        assertThat(Leeftijden.youngest(List.of(), "6 boys, 15 years")).isEqualTo(15);
    }

    @Test
    void doesNotTakeNumberOfPeopleForAge() {
        assertThat(Leeftijden.youngest(List.of(), "ongeveer 12, wisselend")).isEqualTo(-1);
        assertThat(Leeftijden.youngest(List.of(persoon(null)), null)).isEqualTo(-1);
    }

    @Test
    void recognisesAdult() {
        assertThat(Leeftijden.isVolwassene(persoon("rond 25"))).isTrue();
        assertThat(Leeftijden.isVolwassene(persoon("twintiger"))).isTrue();
        assertThat(Leeftijden.isVolwassene(persoon("in his twenties"))).isTrue();
        assertThat(Leeftijden.isVolwassene(persoon("17 of 18"))).isFalse();
        assertThat(Leeftijden.isVolwassene(persoon(null))).isFalse();
    }

    private static Persoon persoon(@Nullable String leeftijd) {
        return new Persoon("Rayan", null, leeftijd, null, Zekerheid.GEZIEN);
    }
}
