package nl.maatwerkaanpak.reis;

import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.Test;

/** From the own name to what mail somebody gets. */
@WithLogin
class MailJourneyTests {

    @Test
    void choosesAnotherHourFromTheMenu() {
        try (var vera = new Reiziger("vera", Browser.shared().desk())) {
            vera.goTo("/taken").click("Mail over je werk").sees("Je mailadres:", "vera@maatwerkaanpak.example");
            vera.look("8-mail")
                    .select("Hoe laat wil je de mail van elke werkdag?", "10 uur")
                    .click("Bewaar");
            vera.sees("Je keuze is bewaard.", "10 uur").look("8-mail-bewaard");
        }
    }
}
