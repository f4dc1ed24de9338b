package nl.maatwerkaanpak.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroepstekenTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Balie Presikhaaf",
                "balie",
                "Team Jeugd",
                "Info Veiligheidshuis",
                "Test Gebruiker",
                "wijkteam-oost"
            })
    void noticesTheNameOfADesk(String naam) {
        assertThat(Groepsteken.of(naam, false)).containsExactly(Groepsteken.NAAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdevries", "Politie1", " meldpost "})
    void noticesThatThereIsNoPersonsName(String naam) {
        assertThat(Groepsteken.of(naam, false)).containsExactly(Groepsteken.ZONDER_NAAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor Hendriks", "Mila O'Brien", "Jan van der Balieman", "Teamo Testa", "Çağla Öztürk"})
    void leavesPeopleAlone(String naam) {
        assertThat(Groepsteken.of(naam, false)).isEmpty();
    }

    @Test
    void noticesASharedAddressBesides() {
        assertThat(Groepsteken.of("Noor Hendriks", true)).containsExactly(Groepsteken.ADRES);
        assertThat(Groepsteken.of("Balie Oost", true)).containsExactly(Groepsteken.NAAM, Groepsteken.ADRES);
    }
}
