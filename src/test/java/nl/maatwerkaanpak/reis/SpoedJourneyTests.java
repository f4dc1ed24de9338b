package nl.maatwerkaanpak.reis;

import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.Test;

/** What cannot wait goes to the partner and the coordinator at once; what comes to mind later stands beside it. */
@WithLogin
class SpoedJourneyTests {

    private static final String FEIT = "Een jongen liet een mes zien bij de tunnel.";
    private static final String GEDAAN = "Eenheid is ter plaatse, mes ingenomen.";
    private static final String LATER = "De jongen had een blauwe fiets.";

    @Test
    void goesFromTheStreetToThePartnerBesideTheWeging() {
        try (var noor = new Straattelefoon(Browser.shared().phone());
                var paula = new Reiziger("paula", Browser.shared().desk());
                var sanne = new Reiziger("sanne", Browser.shared().desk())) {
            var kenmerk = reportsUrgently(noor);
            paula.take("Spoedsignaal oppakken", kenmerk).sees(FEIT, "De melder vindt dat dit niet kan wachten");
            paula.look("16-spoed").click("Afhandeling vastleggen").sees("Dit klopt nog niet");
            paula.fill("Wat is er gedaan?", GEDAAN)
                    .click("Afhandeling vastleggen")
                    .sees("De afhandeling is vastgelegd.");
            noor.press("Signaal aanvullen").look("16-aanvullen").press("Aanvulling versturen");
            noor.sees("Vul in wat je wilt toevoegen.")
                    .page()
                    .getByLabel("Wat wil je toevoegen?")
                    .fill(LATER);
            noor.press("Aanvulling versturen")
                    .sees("Je aanvulling is verzonden.", "Aangevuld op")
                    .look("16-aangevuld");
            sanne.take("Signaal wegen", kenmerk).sees(FEIT, GEDAAN, LATER);
            sanne.look("16-wegen-na-spoed");
        }
    }

    private static String reportsUrgently(Straattelefoon noor) {
        noor.logIn("noor").write(FEIT).press("Terug").tile("Politie");
        noor.sees("Bij direct gevaar bel je eerst 112.").look("16-spoed-melden");
        noor.press("Verder: controleren").sees("Politie").send().isSent().sees("Dit ging ook meteen naar: politie.");
        return noor.page().locator("h1").textContent();
    }
}
