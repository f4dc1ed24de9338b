package nl.maatwerkaanpak.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.maatwerkaanpak.taak.Werkvoorraad.Aantallen;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class BriefschrijverTests {

    private final Briefschrijver schrijver = new Briefschrijver(texts(), "https://maatwerk.example/");

    @Test
    void tellsNumbersAndWhereToLogIn() {
        assertThat(schrijver.dagoverzicht(new Aantallen(5, 1, 2, 3)).tekst()).isEqualTo("""
                Hallo,

                Je hebt 5 open taken. 1 taak is te laat. 2 taken moeten vandaag klaar zijn.

                Er zijn 3 taken die nog niemand heeft. Jij of een collega kan ze overnemen.

                Log in om te zien wat er is:
                https://maatwerk.example/

                In deze mail staat niet om wie of wat het gaat. Dat doen we met opzet.

                Wil je deze mail niet meer? Dat kun je hier veranderen:
                https://maatwerk.example/instellingen/mail
                """);
    }

    @Test
    void saysNothingOfWhatThereIsNot() {
        assertThat(schrijver.dagoverzicht(new Aantallen(1, 0, 0, 0)).tekst())
                .contains("\nJe hebt 1 open taak.\n")
                .doesNotContain("te laat", "vandaag klaar", "niemand");
        assertThat(schrijver.dagoverzicht(new Aantallen(0, 0, 0, 1)).tekst())
                .contains("\nJe hebt geen open taken.\n", "Er is 1 taak die nog niemand heeft.");
    }

    @Test
    void stopsCountingWhereTheWorkListDoes() {
        assertThat(schrijver.dagoverzicht(new Aantallen(0, 0, 0, 100)).tekst()).contains("meer dan 99 taken");
        assertThat(schrijver.dagoverzicht(new Aantallen(0, 0, 0, 99)).tekst()).contains("Er zijn 99 taken");
    }

    @Test
    void subjectTellsNothingAlsoWhenItIsUrgent() {
        var spoed = schrijver.spoed();
        var dagoverzicht = schrijver.dagoverzicht(new Aantallen(5, 1, 2, 3));

        assertThat(spoed.onderwerp()).isEqualTo("Je werklijst in Maatwerkaanpak");
        assertThat(dagoverzicht.onderwerp()).isEqualTo(spoed.onderwerp());
        assertThat(spoed.spoed()).isTrue();
        assertThat(spoed.tekst()).contains("Er is werk dat niet kan wachten.", "https://maatwerk.example/\n");
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/bericht");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
