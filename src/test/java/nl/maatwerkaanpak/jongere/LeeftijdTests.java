package nl.maatwerkaanpak.jongere;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeeftijdTests {

    @Test
    void yearOfBirthLeavesTwoAges() {
        assertThat(Leeftijd.bornIn(2011, 2026)).isEqualTo(new Leeftijd(14, 15));
        assertThat(Leeftijd.bornIn(2026, 2026)).isEqualTo(new Leeftijd(0, 0));
    }

    @Test
    void readsTheWordsThatPeopleUse() {
        assertThat(Leeftijd.estimated("15")).contains(new Leeftijd(15, 15));
        assertThat(Leeftijd.estimated("circa 15")).contains(new Leeftijd(14, 16));
        assertThat(Leeftijd.estimated("15 of 16")).contains(new Leeftijd(15, 16));
        assertThat(Leeftijd.estimated("een jaar of 12")).contains(new Leeftijd(11, 13));
        assertThat(Leeftijd.estimated("about 15")).contains(new Leeftijd(14, 16));
        assertThat(Leeftijd.estimated("15 or 16")).contains(new Leeftijd(15, 16));
    }

    @Test
    void knowsNoAgeFromWordsWithoutOne() {
        assertThat(Leeftijd.estimated("puber")).isEmpty();
        assertThat(Leeftijd.estimated("geboren in 2011")).isEmpty();
        assertThat(Leeftijd.estimated(null)).isEmpty();
    }
}
