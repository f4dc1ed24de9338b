package nl.maatwerkaanpak.reis;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;

import java.time.LocalDate;
import java.util.Set;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.inbreng.NieuweInbreng;
import nl.maatwerkaanpak.inbreng.UitvraagId;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.privacy.Grondslag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking who sees what, and sharing one inbreng further with a second person who decides. */
@WithLogin
class VerstrekkingJourneyTests {

    private static final String INBRENG = "Zoekt een plek om te sleutelen.";
    private static final LocalDate LATER = LocalDate.of(2097, 1, 5);

    @Autowired
    private BeanFactory house;

    private CasusId casus;
    private String kenmerk;
    private UitvraagId uitvraag;

    @BeforeEach
    void give() {
        var proef = new Casusproef(house);
        Mensenwerk mensen = proef.mensen();
        casus = proef.anInformedCasus();
        mensen.askInbreng(
                KARIN, casus, new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.WGS, LATER), "pit", "politie");
        uitvraag = mensen.uitvraagOf(KARIN, casus, "pit");
        mensen.addInbreng(
                PETRA,
                uitvraag,
                new NieuweInbreng(
                        "Vrije tijd", NieuweInbreng.Soort.FEIT, INBRENG, "Mentor", Set.of("jongerenwerk"), null, null));
        mensen.deliverInbreng(PETRA, uitvraag);
        kenmerk = mensen.as(KARIN, nl.maatwerkaanpak.casus.Casusregie.class, regie -> regie.readSummary(casus))
                .kenmerk();
    }

    @Test
    void sharesFurtherOnlyAfterTheGiverAndASecondPersonSaidYes() {
        try (var karin = new Reiziger("karin", Browser.shared().desk());
                var petra = new Reiziger("petra", Browser.shared().phone());
                var vera = new Reiziger("vera", Browser.shared().desk());
                var pim = new Reiziger("pim", Browser.shared().phone());
                var frank = new Reiziger("frank", Browser.shared().desk())) {
            karin.goTo("/casussen/" + casus + "/wie-ziet")
                    .sees("Karin", "Joris", "Petra")
                    .look("10-wie-ziet");
            lookThroughTheEyesOfPim(karin);
            ask(karin);
            petra.take("Met verstrekking instemmen", kenmerk).sees(INBRENG, "Een stage zoeken");
            petra.look("10-instemmen").choose("Ja, wij stemmen in").fill("Waarom besluit je dat?", "Dat helpt hem.");
            petra.click("Leg vast").sees("Je antwoord is vastgelegd.");
            vera.take("Verstrekking beoordelen", kenmerk).sees(INBRENG).doesNotSee("Canarie Kanarius");
            vera.click("Leg vast").look("10-beoordelen-fout");
            vera.choose("Ja, toegestaan").fill("Waarom besluit je dat?", "Nodig, en niet meer dan nodig.");
            vera.look("10-beoordelen").click("Leg vast").sees("Je antwoord is vastgelegd.");
            pim.take("Verstrekte inbreng lezen", kenmerk)
                    .sees(INBRENG, "Canarie Kanarius")
                    .look("10-verstrekt");
            pim.click("Ik heb dit gelezen").findsNothingAt("/casussen/" + casus);
            frank.goTo("/taken")
                    .click("Verstrekkingen")
                    .sees(kenmerk, "ontvangen door Pim")
                    .look("10-verstrekkingen");
            karin.goTo("/casussen/" + casus + "/verstrekkingen").unfold("Waarvoor, waarom en wie besliste");
            karin.look("10-verstrekkingen-casus").click("Trek in (Prospect4Cash)");
        }
    }

    @Test
    void saysBeforehandThatEnforcementWaitsForASecondPerson() {
        try (var petra = new Reiziger("petra", Browser.shared().phone())) {
            petra.goTo("/uitvragen/" + uitvraag).sees("Politie (een ander beoordeelt dit eerst)");
            petra.fill("Waar gaat het over?", "Thuis").choose("Feit").fill("Wat is nodig om te weten?", "Is bang.");
            petra.fill("Waar komt het vandaan?", "Gesprek").choose("Politie (een ander beoordeelt dit eerst)");
            petra.click("Toevoegen").sees("Schrijf waarom dit nodig is.").look("10-grens-fout");
            petra.fill("Waarom is dit nodig?", "Voor de veiligheid van zijn moeder.")
                    .choose("Ja");
            petra.fill("Te lezen tot en met", LATER.toString()).click("Toevoegen");
            petra.sees("De inbreng is vastgelegd.", "wacht op beoordeling").look("10-grens");
        }
    }

    private void lookThroughTheEyesOfPim(Reiziger karin) {
        karin.goTo("/casussen/" + casus + "/kijkproef").look("10-kijkproef-leeg");
        karin.selectContaining("Pim").choose("één inbreng aan deze persoon").selectContaining("Vrije tijd");
        karin.click("Bekijk").sees("Dit ziet Pim", "Inbreng: Vrije tijd").look("10-kijkproef");
    }

    private void ask(Reiziger karin) {
        karin.goTo("/casussen/" + casus).sees(INBRENG).look("10-casus");
        karin.click("Verder delen: Vrije tijd").click("Vraag de verstrekking").look("10-verstrekken-fout");
        karin.select("Wie moet dit lezen?", "medewerker Prospect4Cash");
        karin.fill("Waarvoor heeft de ontvanger het nodig?", "Een stage zoeken");
        karin.selectContaining("Taak van algemeen belang").fill("Waarom is dit nodig?", "Zij zoeken een werkplek.");
        karin.choose("Ja")
                .fill(
                        "Te lezen tot en met",
                        LocalDate.now(Werkdagen.ZONE).plusDays(60).toString());
        karin.click("Vraag de verstrekking").sees("Je vraag is verstuurd.");
    }
}
