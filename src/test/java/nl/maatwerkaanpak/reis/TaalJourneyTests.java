package nl.maatwerkaanpak.reis;

import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.Test;

/** From Dutch to English and back, without losing what stands on the page. */
@WithLogin
class TaalJourneyTests {

    @Test
    void readsEnglishFromTheFirstPage() {
        try (var karin = new Reiziger("karin", Browser.shared().desk())) {
            karin.goTo("/taken").click("English").sees("My tasks", "Log out").look("9-engels-taken");
            karin.click("Cases").sees("Cases").look("9-engels-casussen");
            karin.goTo("/styleguide").sees("Style guide").look("9-engels-stijlgids");
            karin.goTo("/styleguide/telefoon").sees("What did you see?").look("9-engels-telefoon");
            karin.goTo("/taken").click("Nederlands").sees("Mijn taken");
        }
    }

    @Test
    void keepsWhatWasFilledIn() {
        try (var karin = new Reiziger("karin", Browser.shared().desk())) {
            karin.goTo("/aanmeldingen/nieuw").fill("Doel", "Een bijbaan").click("English");
            karin.sees("From the next page on, everything is in English.").hasFilledIn("Doel", "Een bijbaan");
            karin.look("9-engels-blijft").click("Aanmelden");
            karin.sees("This is not right yet", "Choose a neighbourhood.").hasFilledIn("Goal", "Een bijbaan");
            karin.look("9-engels-fouten");
            karin.click("Nederlands").sees("Vanaf de volgende pagina").hasFilledIn("Goal", "Een bijbaan");
        }
    }
}
