package nl.maatwerkaanpak.reis;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;

import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A casus that is read in an emergency, and one that is closed to a colleague by name. */
@WithLogin
class NoodtoegangJourneyTests {

    @Autowired
    private BeanFactory house;

    private CasusId casus;
    private String path;
    private String kenmerk;

    @BeforeEach
    void open() {
        var proef = new Casusproef(house);
        casus = proef.anInformedCasus();
        path = "/casussen/" + casus;
        kenmerk = proef.mensen()
                .as(KARIN, Casusdossiers.class, dossiers -> dossiers.read(casus))
                .casus()
                .kenmerk();
    }

    @Test
    void readsACasusForAWhileAndIsJudgedForIt() {
        try (var vince = new Reiziger("vince", Browser.shared().phone());
                var joris = new Reiziger("joris", Browser.shared().desk());
                var frank = new Reiziger("frank", Browser.shared().desk())) {
            vince.goTo("/casussen").click("Noodtoegang").look("15-noodtoegang");
            vince.click("Open deze casus")
                    .sees("Dit klopt nog niet", "Vul het nummer van de casus in.")
                    .look("15-noodtoegang-fout");
            vince.fill("Nummer van de casus", "C-1999-0001").choose("Er is nu gevaar voor de jongere");
            vince.fill("Waarom heb je deze casus nu nodig?", "Zij is weggelopen en wordt bedreigd.")
                    .click("Open deze casus");
            vince.sees("kunnen wij geen casus voor je openen").look("15-noodtoegang-onbekend");
            vince.fill("Nummer van de casus", kenmerk).click("Open deze casus");
            vince.sees("Je ziet deze casus door noodtoegang", "nog 60 minuten", "Canarie Kanarius")
                    .look("15-noodtoegang-casus");

            joris.goTo("/taken").openTask("Noodtoegang bekijken", kenmerk);
            joris.sees("Zij is weggelopen en wordt bedreigd.", "Casus gelezen").look("15-noodtoegang-bekijken");
            joris.click("Ik heb dit gezien").sees("Vastgelegd dat je het hebt gezien.");

            vince.click("Beëindig nu").sees("Je noodtoegang is voorbij.");
            vince.findsNothingAt(path);

            frank.goTo("/taken").take("Noodtoegang beoordelen", kenmerk);
            frank.goTo("/taken").openTask("Noodtoegang beoordelen", kenmerk).look("15-noodtoegang-beoordelen");
            frank.click("Oordeel vastleggen").sees("Dit klopt nog niet").look("15-noodtoegang-beoordelen-fout");
            frank.choose("Niet terecht")
                    .fill("Waarom?", "De regisseur was bereikbaar.")
                    .click("Oordeel vastleggen");
            frank.sees("Je oordeel is vastgelegd.");
        }
    }

    @Test
    void closesACasusToAColleagueAndToOneself() {
        try (var karin = new Reiziger("karin", Browser.shared().desk());
                var joris = new Reiziger("joris", Browser.shared().phone());
                var frank = new Reiziger("frank", Browser.shared().desk())) {
            karin.goTo(path).unfold("Meer").click("Afschermen voor een collega").look("16-afscherming");
            karin.selectContaining("Joris Brouwer")
                    .click("Scherm af")
                    .sees("Dit klopt nog niet", "Schrijf kort waarom.");
            karin.fill("Waarom?", "Is de oom van de jongere.").click("Scherm af");
            karin.sees("Deze collega leidt de casus.").look("16-afscherming-opvolger");
            karin.select("Wie neemt de regie over?", "Amina Tahiri, Jongerenwerk")
                    .click("Scherm af");
            karin.sees("Het dossier is afgeschermd.", "Is de oom van de jongere.")
                    .look("16-afgeschermd");
            joris.goTo("/casussen").doesNotSee(kenmerk);
            joris.findsNothingAt(path);

            karin.goTo(path).click("Ik ken deze jongere persoonlijk").look("16-ik-ken");
            karin.click("Sluit dit dossier voor mij").sees("Dit klopt nog niet").look("16-ik-ken-fout");
            karin.fill("Hoe ken je de jongere?", "Buren.").choose("Ik wil dat dit dossier voor mij dichtgaat");
            karin.selectContaining("Omar").click("Sluit dit dossier voor mij");
            karin.sees("Het dossier is voor jou gesloten.");
            karin.findsNothingAt(path);

            frank.goTo("/afschermingen").sees(kenmerk, "Op eigen verzoek").look("16-afschermingen");
            frank.click("Hef de afscherming op").look("16-opheffen");
            frank.fill("Waarom kan dit dossier weer open?", "Verhuisd.").click("Hef de afscherming op");
            frank.sees("De afscherming is opgeheven.");
        }
    }
}
