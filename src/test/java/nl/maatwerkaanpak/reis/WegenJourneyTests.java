package nl.maatwerkaanpak.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.Test;

/** The weighing desk: by keyboard at a desk, and by thumb on a phone. */
@WithLogin
class WegenJourneyTests {

    private static final String GOLF = "Stapt in bij een grijze Golf.";

    @Test
    void weighsByKeyboardAndTakesBack() {
        var first = reportsSignaal(GOLF, "Rayan");
        var second = reportsSignaal("Weer die grijze Golf, met een envelop.", "Ryan de Vries");
        try (var sanne = new Reiziger("sanne", Browser.shared().desk())) {
            sanne.goTo("/taken").click("Wegen").look("20-wegen-lijst");
            sanne.chooseRow(second).press("a").sees("Ongedaan maken").click("Ongedaan maken");
            sanne.sees("Je hebt de taak teruggegeven");
            sanne.chooseRow(first).press("a").sees(GOLF);
            sanne.goTo("/wegen").chooseRow(second).press("a");
            sanne.sees(
                    "Weer die grijze Golf", first, "zelfde plek", "naam klinkt gelijk", "zelfde woorden: grijze Golf");
            sanne.look("20-wegen")
                    .click("Naast elkaar " + first)
                    .sees(GOLF, "envelop")
                    .look("20-wegen-naast");
            sanne.click("Sluit")
                    .press("1")
                    .sees("Waarom anders dan het advies?")
                    .look("20-wegen-afdoen");
            sanne.type("Al bekend.").press("Tab").type("De wijkagent weet het.").press("Tab", "Enter");
            sanne.sees("Net gewogen", "gaat in over").look("20-wegen-bedenktijd");
            sanne.press("u").sees("De weging is ongedaan gemaakt: " + second, "Hoort dit bij elkaar?");
            opensNext(sanne, first, second);
            weighsTogether(sanne, first, second);
        }
    }

    /** From the list on with j, k and Enter; the keys are told, and can be switched off. */
    private static void opensNext(Reiziger sanne, String first, String second) {
        sanne.goTo("/wegen").chooseRow(first).press("j", "k", "Enter").sees(GOLF);
        assertThat(sanne.path()).matches("/signalen/[0-9a-f-]+/wegen");
        sanne.press("?").sees("de uitkomst kiezen").look("20-wegen-toetsen").click("Sluiten");
        sanne.sees(first, second);
    }

    private static void weighsTogether(Reiziger sanne, String first, String second) {
        sanne.goTo("/wegen").chooseRow(first).press("x");
        sanne.chooseRow(second).press("x").click("Weeg de gekozen signalen samen");
        sanne.sees("2 signalen samen wegen").press("1").look("20-wegen-samen");
        sanne.type("Besproken in de briefing.").fill("Waarom anders dan het advies?", "Een keer is geen patroon.");
        sanne.click("Wegingen vastleggen").sees("Alles ongedaan maken").look("20-wegen-samen-bedenktijd");
        sanne.waitsUntilGone(first).waitsUntilGone(second);
        sanne.click("Hoe vaak volgen we het advies?")
                .sees("minder dan 5 wegingen")
                .look("20-wegen-advies");
    }

    @Test
    void weighsByThumb() {
        var signaal = reportsSignaal("Hangt rond bij de flat.", "Sem");
        try (var ruben = new Reiziger("ruben", Browser.shared().phone())) {
            ruben.goTo("/wegen").click("Neem over " + signaal).sees("Hangt rond bij de flat.");
            ruben.click("Terug naar de lijst").look("21-wegen-telefoon-lijst").click(signaal);
            ruben.look("21-wegen-telefoon-signaal").click("Afdoen").fill("Waarom?", "Al bekend.");
            ruben.fill("Waarom anders dan het advies?", "De wijkagent weet het.")
                    .look("21-wegen-telefoon");
            ruben.click("Weging vastleggen").sees("Net gewogen", signaal).look("21-wegen-telefoon-bedenktijd");
            ruben.click("Meteen laten ingaan").sees("afgedaan").doesNotSee(signaal);
        }
    }

    private static String reportsSignaal(String feit, String naam) {
        try (var noor = new Reiziger("noor", Browser.shared().phone())) {
            noor.goTo("/signalen/nieuw").choose("Presikhaaf").fill("Plek", "bankjes achter het winkelcentrum");
            noor.click("Verder: wie")
                    .click("Persoon toevoegen")
                    .fill("Naam", naam)
                    .fill("Leeftijd", "circa 15")
                    .click("Verder: wat");
            noor.select("Soort signaal", "Drugs")
                    .fill("Feit: wat gebeurde er", feit)
                    .choose("Zelf gezien");
            noor.click("Verder: wat deed je").choose("Aanspreken").click("Verder: controleren");
            noor.click("Versturen").sees("Verzonden");
            return noor.text("h1");
        }
    }
}
