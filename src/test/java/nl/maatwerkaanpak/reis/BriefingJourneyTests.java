package nl.maatwerkaanpak.reis;

import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.Test;

/** What the signaalcoordinator writes at the desk is read on the phone. */
@WithLogin
class BriefingJourneyTests {

    private static final String TEKST = "Na tien uur veel fatbikes bij de flats. Loop er samen langs.";

    /** With these words of it a link is told from another. */
    private static final String BEGIN = "Na tien uur veel fatbikes bij de flat...";

    @Test
    void goesFromTheDeskToThePhone() {
        try (var sanne = new Reiziger("sanne", Browser.shared().desk());
                var noor = new Reiziger("noor", Browser.shared().phone())) {
            sanne.goTo("/briefing").look("12-briefing-leeg").click("Punt toevoegen");
            sanne.click("Bewaar")
                    .sees("Kies wat het is.", "Schrijf wat de straatcoaches moeten weten.")
                    .look("12-briefing-fout");
            sanne.choose("Hotspot").choose("Presikhaaf").fill("Waar precies?", "Plein achter de flats");
            sanne.fill("Wat moeten de straatcoaches weten?", TEKST).click("Bewaar");
            sanne.sees("Kies voor welke dienst het is.").hasFilledIn("Waar precies?", "Plein achter de flats");
            sanne.selectContaining("avond").click("Bewaar").sees("Het punt staat in de briefing.", TEKST);
            sanne.look("12-briefing-geschreven");
            changeAtOnce(sanne);
            noor.goTo("/signalen")
                    .click("Lees de briefing")
                    .sees("Hotspot", "Presikhaaf", TEKST)
                    .doesNotSee("Wijzig")
                    .look("12-briefing-telefoon");
        }
    }

    /** At the desk and on the phone: the second sees what the first made of it, and chooses. */
    private static void changeAtOnce(Reiziger desk) {
        try (var phone = new Reiziger("sanne", Browser.shared().phone())) {
            phone.goTo("/briefing").click("Wijzig " + BEGIN);
            desk.click("Wijzig " + BEGIN).look("12-briefing-wijzigen");
            desk.fill("Waar precies?", "Flats").click("Bewaar").sees("Het punt staat in de briefing.");
            phone.fill("Waar precies?", "Bij de flats").click("Bewaar");
            phone.sees(
                    "Een ander heeft dit punt intussen gewijzigd of weggehaald.",
                    "Zo staat het nu",
                    "Presikhaaf, Flats");
            phone.hasFilledIn("Waar precies?", "Bij de flats").look("12-briefing-botst");
        }
    }
}
