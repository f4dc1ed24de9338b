package nl.maatwerkaanpak.reis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody is away: a colleague finds their work and does it, until it ends; the coordinator hands over what is left. */
@WithLogin
class VervangingJourneyTests {

    private final Map<String, Reiziger> travellers = new HashMap<>();

    @AfterEach
    void goHome() {
        travellers.values().forEach(Reiziger::close);
    }

    @Test
    void deputyDoesTheWorkUntilItEnds() {
        var done = reportsSignaal("Staat er weer.");
        var left = reportsSignaal("Staat er nog steeds.");
        person("sanne").take("Signaal wegen", done);
        person("sanne").take("Signaal wegen", left);
        person("ruben").goTo("/taken").doesNotSee(done, left);

        setsVervanging();
        doesTheWork(done);
        endsEarly(left);
        handsOver(left);
    }

    private String reportsSignaal(String feit) {
        var noor = person("noor").goTo("/signalen/nieuw");
        noor.choose("Malburgen").fill("Plek", "bij de flat").click("Verder: wie");
        noor.click("Verder: wat");
        noor.select("Soort signaal", "Drugs")
                .fill("Feit: wat gebeurde er", feit)
                .choose("Zelf gezien");
        noor.click("Verder: wat deed je").choose("Aanspreken").click("Verder: controleren");
        noor.click("Versturen").sees("Verzonden");
        return noor.text("h1");
    }

    private void setsVervanging() {
        var sanne =
                person("sanne").goTo("/taken").click("Vervanging en overdracht").sees("Niemand vervangt je.");
        sanne.look("9-vervanging-leeg").click("Regel je vervanging").look("9-vervanging-regelen");
        sanne.click("Regel de vervanging")
                .sees("Dit klopt nog niet", "Kies wie er vervangt.", "Vul de laatste dag in.")
                .look("9-vervanging-fout");
        sanne.choose("Ruben Postma")
                .fill("Laatste dag", LocalDate.now(Werkdagen.ZONE).minusDays(1).toString())
                .choose("Vakantie");
        sanne.click("Regel de vervanging").sees("Kies een laatste dag die niet voor de eerste dag ligt.");
        sanne.fill("Laatste dag", LocalDate.now(Werkdagen.ZONE).plusDays(3).toString())
                .click("Regel de vervanging");
        sanne.sees("De vervanging is geregeld.", "Ruben Postma", "Vakantie").look("9-vervanging");
    }

    private void doesTheWork(String signaal) {
        var ruben = person("ruben").goTo("/vervanging").sees("Sanne Verhoef").doesNotSee("Vakantie");
        ruben.goTo("/taken").sees("voor Sanne Verhoef").look("9-taken-vervanger");
        ruben.openTask("Signaal wegen", signaal).sees("Staat er weer.");
        ruben.click("Afdoen").fill("Waarom?", "Al besproken.");
        ruben.fill("Waarom anders dan het advies?", "Sanne sprak hem al.").click("Weging vastleggen");
        ruben.click("Meteen laten ingaan").sees("afgedaan");
        person("sanne").goTo("/taken").doesNotSee(signaal);
    }

    private void endsEarly(String signaal) {
        person("ruben").goTo("/taken").sees(signaal);
        person("sanne")
                .goTo("/vervanging")
                .click("Beëindig nu : Ruben Postma")
                .sees("De vervanging is voorbij.", "Niemand vervangt je.");
        person("ruben").goTo("/taken").doesNotSee(signaal, "voor Sanne Verhoef");
        person("ruben").goTo("/vervanging").sees("Je vervangt niemand.");
    }

    private void handsOver(String signaal) {
        var sanne = person("sanne").goTo("/vervanging").click("Alles wat op jouw naam staat");
        sanne.sees(signaal).look("9-overdracht-eigen");
        var karin =
                person("karin").goTo("/vervanging").sees("Werk van een collega").look("9-vervanging-coordinator");
        karin.click("Joris Brouwer").sees("Werk van Joris Brouwer").look("9-overdracht-leeg");
        var ruben = person("ruben").goTo("/vervanging").click("Sanne Verhoef").sees("Werk van Sanne Verhoef", signaal);
        ruben.click("Draag over").sees("Kruis aan wat je wilt overdragen.", "Kies wie het overneemt.");
        ruben.look("9-overdracht-fout")
                .choose(signaal)
                .select("Wie neemt het over?", "Ruben Postma")
                .fill("Waarom?", "Verdeling van het werk.");
        ruben.look("9-overdracht").click("Draag over").sees("Er is 1 ding overgedragen.");
        ruben.goTo("/taken").sees(signaal, "Aan jou toegewezen: Verdeling van het werk.");
    }

    private Reiziger person(String account) {
        return travellers.computeIfAbsent(
                account, name -> new Reiziger(name, Browser.shared().desk()));
    }
}
