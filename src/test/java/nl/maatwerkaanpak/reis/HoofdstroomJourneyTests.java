package nl.maatwerkaanpak.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The main flow once through it, each act by its own account through the login page, each page looked at on a phone and on
 * a desk.
 */
@WithLogin
class HoofdstroomJourneyTests {

    private static final String JONGERE = "Milan \"Mila\" <b>K.</b>";
    private static final String FEIT = "Zegt: \"ik verkoop niks\" & loopt door.";
    private static final String POLITIE = "De bestuurder is bekend. Niet zelf aanspreken.";
    private static final String PLAATS = "Buurthuis aan de Rijn";
    private static final String GEHEIM = "Vertelt over thuis; blijft tussen ons.";

    private final Map<String, Reiziger> travellers = new HashMap<>();

    @AfterEach
    void goHome() {
        travellers.values().forEach(Reiziger::close);
    }

    @Test
    void leadsFromSignaalToTrajectAndItsEnd() {
        var signaal = reportsSignaal();
        var aanmelding = weighsSignaal(signaal);
        answersTriage(aanmelding);
        var casus = opensCasus(aanmelding);
        seesStatusOnly(signaal);
        assignsAndInforms(casus);
        contributes(casus);
        var overleg = plansOverleg(casus);
        decides(overleg, casus);
        guidesTraject();
        declinesAndAccepts(casus);
        findsWorkAndClosesCasus(casus);
        nobodyElseSeesIt(casus);
    }

    private String reportsSignaal() {
        var noor = person("noor").goTo("/");
        noor.look("1-signaal-waar").click("Verder: wie").sees("Dit klopt nog niet", "Vul in waar het was.");
        noor.look("1-signaal-waar-fout")
                .choose("Malburgen")
                .fill("Plek", "achterom bij de flat")
                .click("Verder: wie");
        noor.look("1-signaal-wie")
                .click("Persoon toevoegen")
                .fill("Naam", JONGERE)
                .fill("Leeftijd", "circa 15")
                .click("Verder: wat");
        noor.select("Soort signaal", "Drugs")
                .fill("Feit: wat gebeurde er", FEIT)
                .choose("Zelf gezien");
        noor.look("1-signaal-wat").click("Verder: wat deed je");
        noor.choose("Aanspreken").look("1-signaal-gedaan").click("Verder: controleren");
        noor.sees(JONGERE, FEIT).look("1-signaal-controle").click("Versturen");
        noor.sees("Verzonden", "De signaalcoördinator weegt je signaal").look("1-signaal-verzonden");
        return noor.text("h1");
    }

    private String weighsSignaal(String signaal) {
        var sanne = person("sanne").goTo("/taken?weergave=zonder-eigenaar").look("2-taken");
        sanne.take("Signaal wegen", signaal).sees(FEIT, JONGERE, "Advies:").look("2-wegen");
        sanne.click("Aanmelden voor triage").click("Weging vastleggen").sees("Dit klopt nog niet");
        sanne.look("2-wegen-fout")
                .select("Om welke jongere gaat het?", "Een nieuwe jongere")
                .fill("Naam, zoals bekend", JONGERE);
        sanne.fill("Geboortejaar", "2011")
                .fill("Aanleiding", "Derde keer gezien.")
                .fill("Doel: wat moet de aanmelding opleveren?", "Weg bij de flat.");
        sanne.choose("Weet de jongere", "Nee")
                .fill("Waarom nog niet?", "Dat doet de regisseur.")
                .fill("Waarom anders dan het advies?", "Het is de derde keer.")
                .click("Weging vastleggen");
        sanne.sees("gaat in over").click("Meteen laten ingaan");
        sanne.sees("de aanmelding gaat naar de triage").goTo("/aanmeldingen").look("2-aanmeldingen");
        return sanne.text(".lijst .cijfers");
    }

    private void answersTriage(String aanmelding) {
        var paula = person("paula")
                .take("Triagevraag beantwoorden", aanmelding)
                .sees(JONGERE)
                .doesNotSee(FEIT);
        paula.look("3-triage-antwoord")
                .click("Antwoord versturen")
                .sees("Dit klopt nog niet")
                .look("3-triage-fout");
        for (var account : new String[] {"paula", "olga", "petra"}) {
            var partner = person(account);
            if (!account.equals("paula")) {
                partner.take("Triagevraag beantwoorden", aanmelding);
            }
            partner.choose("Is de jongere bekend", "Ja")
                    .choose("Heb je bezwaar", "Nee")
                    .click("Antwoord versturen");
            partner.sees("Je antwoord is verstuurd");
        }
    }

    private String opensCasus(String aanmelding) {
        var karin = person("karin").take("Triagebesluit nemen", aanmelding).sees(JONGERE, "geen bezwaar");
        karin.look("3-triage-besluit").choose("Inclusie").fill("Waarom?", "Hier is meer voor nodig.");
        karin.click("Besluit vastleggen").sees("de casus is geopend").look("3-casussen");
        return karin.text(".lijst .rijlink").replace("Casus ", "");
    }

    private void seesStatusOnly(String signaal) {
        person("noor").goTo("/signalen").look("3-mijn-signalen").click(signaal).sees("aangemeld voor de triage");
        person("noor").doesNotSee("Hier is meer voor nodig", "Inclusie", "C-20");
    }

    private void assignsAndInforms(String casus) {
        var karin = person("karin").openTask("Casusregisseur toewijzen", casus);
        karin.sees("open ta").look("4-regisseur").choose("Joris Brouwer").click("Wijs toe");
        karin.sees("De casusregisseur is toegewezen", "Nog niet iedereen die het moet weten is geïnformeerd")
                .look("4-casus");
        karin.openTask("Informeren vastleggen", casus).look("5-informeren");
        karin.choose("Wie is geïnformeerd", "Beiden").choose("Hoe", "Gesprek").click("Vastleggen");
        karin.sees("Schrijf welke ouder of voogd is geïnformeerd.").look("5-informeren-fout");
        karin.fill("Welke ouder of voogd?", "moeder")
                .choose("Is nu iedereen die het gezag heeft", "Ja")
                .click("Vastleggen");
        karin.sees("Casus van " + JONGERE, "Iedereen die het moet weten is geïnformeerd");
    }

    private void contributes(String casus) {
        var karin = person("karin").openTask("Inbreng vragen", casus).click("Controleren");
        karin.sees("Dit klopt nog niet", "Kies aan wie je inbreng vraagt.").look("5-uitvraag-fout");
        karin.choose("Politie").fill("Wat wil je weten?", "Wie rijdt de auto?");
        karin.fill("Waarvoor is dat nodig?", "Veilig naast hem staan.").look("5-uitvraag");
        karin.click("Controleren").sees("wie ziet wat?", "Politie", JONGERE).look("5-uitvraag-controle");
        karin.click("Versturen").sees("Iedere partner heeft nu een taak");
        var paula = person("paula")
                .take("Inbreng leveren", casus)
                .sees(JONGERE, "Wie rijdt de auto?")
                .doesNotSee(FEIT);
        paula.click("Toevoegen").sees("Dit klopt nog niet").look("5-inbreng-fout");
        paula.fill("Waar gaat het over?", "De auto").choose("Feit").fill("Wat is nodig om te weten?", POLITIE);
        paula.fill("Waar komt het vandaan?", "Wijkagent").click("Toevoegen");
        paula.sees("Kies op welk artikel je dit verstrekt").look("5-inbreng-verstrekking");
        paula.select("Op welk artikel verstrek je dit?", "Wpg artikel 20");
        paula.fill(
                        "Te lezen tot en met",
                        LocalDate.now(Werkdagen.ZONE).plusDays(30).toString())
                .click("Toevoegen");
        paula.sees("De inbreng is vastgelegd").look("5-inbreng").click("Lever de inbreng");
        paula.sees("Je antwoord is geleverd");
        karin.goTo("/casussen")
                .click("Casus " + casus)
                .sees(POLITIE, "alleen voor de procesregisseur")
                .look("5-casus-inbreng");
        person("joris")
                .goTo("/casussen")
                .click("Casus " + casus)
                .sees("Inbreng geleverd")
                .doesNotSee(POLITIE);
    }

    private String plansOverleg(String casus) {
        var karin = person("karin").openTask("Casus agenderen", casus).look("5-agenderen-eerst");
        karin.goTo("/overleggen").click("Overleg plannen");
        karin.click("Overleg plannen").sees("Dit klopt nog niet").look("5-overleg-fout");
        karin.fill("Wanneer begint het?", LocalDate.now(Werkdagen.ZONE).plusDays(7) + "T09:30")
                .fill("Waar is het?", PLAATS);
        karin.select("Wie is voorzitter?", "Vera Lindeman (Gemeente)").click("Overleg plannen");
        karin.openTask("Casus agenderen", casus).choose(PLAATS);
        karin.fill("Vraag aan het overleg", "Wie staat naast hem?").choose("Paula Willems");
        karin.look("5-agenderen").click("Zet op de agenda").sees("De casus staat op de agenda");
        karin.goTo("/overleggen").look("5-overleggen");
        return karin.text(".lijst > li:has-text('" + PLAATS + "') .cijfers");
    }

    private void decides(String overleg, String casus) {
        var karin = person("karin")
                .openTask("Overleg houden", overleg)
                .look("5-overleg")
                .click("Besluit vastleggen");
        karin.fill("Wat gebeurt er?", "Loop langs de flat.")
                .click("Besluit vastleggen")
                .sees("Dit klopt nog niet");
        karin.look("5-besluit-fout").fill("Besluit", "Jongerenwerk staat naast hem.");
        karin.select("Wie doet het?", "Noor Hendriks (Straatcoaches)");
        karin.fill(
                "Uiterlijk wanneer?", LocalDate.now(Werkdagen.ZONE).plusDays(14).toString());
        karin.select("Waarheen?", "Jeugd- en jongerenwerk").fill("Wat vraag je aan deze partner?", "Begeleiding.");
        karin.click("Nog een verwijzing").look("5-besluit").click("Besluit vastleggen");
        karin.sees("zijn nu werk").click("Sluit het overleg").sees("De voorzitter leest nu het verslag");
        var vera = person("vera").openTask("Verslag goedkeuren", overleg).sees("Jongerenwerk staat naast hem.");
        vera.look("5-verslag").click("Keur het verslag goed").sees("Het verslag is goedgekeurd");
        person("noor")
                .openTask("Actie uitvoeren", casus)
                .sees("Loop langs de flat.")
                .look("5-actie");
        person("noor").fill("Wat is het resultaat?", "Gedaan, hij was er niet.").click("Actie afronden");
    }

    private void guidesTraject() {
        var amina = person("amina").goTo("/taken?weergave=zonder-eigenaar").look("6-taken-jongerenwerk");
        amina.take("Verwijzing beantwoorden", "V-").look("6-verwijzing").choose("Ja, ik neem de verwijzing aan");
        amina.click("Antwoord vastleggen").sees("Het traject is begonnen", "Maak kennis");
        amina.click("Intake vastleggen")
                .click("Leg de intake vast")
                .sees("Dit klopt nog niet")
                .choose("Ja");
        amina.fill("Wat wil de jongere zelf?", "Rust.").fill("Doel 1", "Andere vrienden");
        amina.select("Waar gaat doel 1 over?", "Sociaal netwerk").click("Leg de intake vast");
        amina.sees("De intake is vastgelegd").click("Contact vastleggen").choose("Gesprek");
        amina.choose("Beter").fill("Notitie", GEHEIM).click("Leg vast").sees("Vastgelegd: Gesprek", GEHEIM);
        amina.click("Terug").sees(GEHEIM, "Andere vrienden").look("6-traject");
        amina.select("Uitkomst", "Doelen deels behaald").fill("Toelichting", "Hij redt het nu zelf.");
        amina.click("Beëindig het traject")
                .sees("Het traject is geëindigd")
                .goTo("/trajecten")
                .look("6-trajecten");
        var joris = person("joris")
                .openTask("Vervolg bepalen", "T-")
                .sees("Hij redt het nu zelf.")
                .doesNotSee(GEHEIM);
        joris.look("6-vervolg").choose("Verwijzen naar een andere partner").click("Vervolg vastleggen");
        joris.sees("Dit klopt nog niet").look("6-vervolg-fout").fill("Waarom?", "Nu werk.");
        joris.select("Waarheen?", "Prospect4Cash").fill("Vraag aan de partner", "Een bijbaan.");
        joris.click("Vervolg vastleggen").sees("De nieuwe partner heeft nu een taak");
    }

    private void declinesAndAccepts(String casus) {
        var pim = person("pim").take("Verwijzing beantwoorden", "V-").choose("Nee, dat kan niet");
        pim.click("Antwoord vastleggen").sees("Kies waarom je niet kunt helpen").look("6-verwijzing-fout");
        pim.select("Reden", "Er is geen plek").click("Antwoord vastleggen").sees("Je antwoord is vastgelegd");
        var joris =
                person("joris").openTask("Vervolg na afwijzing bepalen", "V-").sees("Er is geen plek");
        joris.look("6-vervolg-afwijzing")
                .choose("Verwijzen naar een andere partner")
                .fill("Waarom?", "Er is weer plek.");
        joris.select("Waarheen?", "Prospect4Cash").fill("Vraag aan de partner", "Toch een bijbaan.");
        joris.click("Vervolg vastleggen").goTo("/casussen").click("Casus " + casus);
        joris.sees("afgewezen", "wacht op antwoord", "Verwijzing afgewezen")
                .doesNotSee(GEHEIM)
                .look("6-casus");
        pim.take("Verwijzing beantwoorden", "V-")
                .choose("Ja, ik neem de verwijzing aan")
                .click("Antwoord vastleggen");
        pim.sees("intake").look("6-traject-intake").click("Intake vastleggen");
        pim.choose("Past het traject", "Ja")
                .fill("Welk werk zoekt de jongere?", "Een bijbaan")
                .fill("Wanneer kan de jongere werken?", "Zaterdag")
                .fill("Notitie bij de intake", "Gemotiveerd.");
        pim.click("Intake vastleggen").sees("Nu kun je een plek zoeken");
        var traject = pim.path();
        pim.goTo("/werkgevers/nieuw")
                .fill("Naam", "Fietsenwerkplaats De Ketting")
                .fill("Contactpersoon", "Henk Spaak")
                .fill("Mailadres", "henk@deketting.example");
        pim.click("Bewaar").click("Werkplek toevoegen");
        pim.fill("Werk", "Fietsenmaker")
                .fill("Plaats", "Velperweg 900")
                .fill("Uren per week", "8")
                .fill("Loon per uur, in euro", "6,75")
                .click("Bewaar");
        pim.goTo(traject).click("Zoek een plek").click("Fietsenmaker, Fietsenwerkplaats De Ketting");
        pim.fill("Eerste werkdag", LocalDate.now(Werkdagen.ZONE).plusDays(3).toString())
                .click("Plaatsing vastleggen");
    }

    private void findsWorkAndClosesCasus(String casus) {
        var pim = person("pim").sees("De plaatsing is vastgelegd").click("Later");
        pim.select("Uitkomst", "Doelen behaald")
                .fill("Toelichting", "Vast werk.")
                .click("Beëindig het traject")
                .sees("Het traject is geëindigd");
        var joris = person("joris").openTask("Vervolg bepalen", "T-").choose("De casus afsluiten");
        joris.fill("Waarom?", "Hij werkt en het gaat goed.").click("Vervolg vastleggen");
        joris.sees("Vul in hoe de casus wordt afgesloten", "Hij werkt en het gaat goed.")
                .look("6-afsluiten")
                .click("Sluit de casus af")
                .sees("Dit klopt nog niet")
                .look("6-afsluiten-fout");
        joris.choose("Waarom sluit je de casus?", "De doelen zijn behaald")
                .choose("Hoe is verteld dat de casus wordt afgesloten?", "In een gesprek")
                .fill("Wat is er verteld, en wat vonden zij ervan?", "Hij is er trots op.")
                .click("Sluit de casus af");
        joris.sees("De casus is gesloten", "Afgesloten", "Hij werkt en het gaat goed.", "Hij is er trots op.")
                .look("6-casus-gesloten");
        joris.goTo("/taken").look("6-taken-leeg");
    }

    private void nobodyElseSeesIt(String casus) {
        var path = person("joris").goTo("/casussen").click("Casus " + casus).path();
        assertThat(path).startsWith("/casussen/");
        for (var account : new String[] {"noor", "sanne", "omar", "olga", "frank", "bea"}) {
            person(account).findsNothingAt(path);
        }
        person("frank")
                .look("7-onvindbaar")
                .goTo("/taken")
                .sees("Mijn taken")
                .doesNotSee(casus)
                .look("7-taken-van-een-ander");
    }

    private Reiziger person(String account) {
        return travellers.computeIfAbsent(
                account,
                name -> new Reiziger(
                        name,
                        name.equals("noor")
                                ? Browser.shared().phone()
                                : Browser.shared().desk()));
    }
}
