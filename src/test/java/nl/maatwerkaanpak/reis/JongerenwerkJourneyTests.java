package nl.maatwerkaanpak.reis;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.traject.Trajectkast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A jongerenwerker guides a jongere with the phone in one hand; who leads the casus and politie see none of it. */
@WithLogin
class JongerenwerkJourneyTests {

    private static final String EIGEN_WOORDEN = "Bij opa wonen, dat is mijn Ijsvogel.";
    private static final String GEDEELD = "Weer voetballen, op zaterdag";
    private static final String GEHEIM_DOEL = "Geld teruggeven aan de Roerdomp.";
    private static final String NOTITIE = "Belde vanuit de bus naar Kwartelkoning.";
    private static final String REDEN = "Het is al geregeld, zegt Wulp.";
    private static final String[] VAN_AMINA = {EIGEN_WOORDEN, GEHEIM_DOEL, NOTITIE, REDEN, "Ijsvogel", "Roerdomp"};

    @Autowired
    private BeanFactory house;

    private Mensenwerk mensen;
    private CasusId casus;
    private String verwijzing;
    private String traject;

    /** Politie takes part in the overleg about the casus. */
    @BeforeEach
    void askForHelp() {
        var proef = new Casusproef(house);
        mensen = proef.mensen();
        casus = proef.anInformedCasus();
        var overleg = mensen.plan(KARIN, VERA, Instant.parse("2099-01-05T09:00:00Z"), "Stadhuis");
        mensen.schedule(KARIN, casus, overleg, "Wie helpt?", List.of(JORIS, PAULA));
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding, hij is veel op straat.");
        verwijzing = mensen.as(KARIN, Trajectkast.class, kast -> kast.sporen(casus))
                .sporen()
                .get(0)
                .kenmerk();
    }

    @Test
    void guidesWithThePhoneAndKeepsItToHerself() {
        try (var amina = new Reiziger("amina", Browser.shared().phone())) {
            startsWithContact(amina);
            doesTheIntake(amina);
            recordsContact(amina);
            worksOnGoals(amina);
            sharesOneGoal(amina);
        }
        for (var account : new String[] {"joris", "karin", "paula"}) {
            try (var reader = new Reiziger(account, Browser.shared().desk())) {
                seesNothingOfIt(reader);
            }
        }
        try (var amina = new Reiziger("amina", Browser.shared().phone())) {
            endsTraject(amina);
        }
        try (var joris = new Reiziger("joris", Browser.shared().desk())) {
            joris.goTo(traject + "/vervolg").sees("Hij traint weer elke week.").doesNotSee(VAN_AMINA);
        }
    }

    private void startsWithContact(Reiziger amina) {
        amina.take("Verwijzing beantwoorden", verwijzing).choose("Ja, ik neem de verwijzing aan");
        amina.click("Antwoord vastleggen").sees("Het traject is begonnen", "Maak kennis");
        traject = amina.path();
        amina.look("9-traject-begin").click("Contact vastleggen").look("9-contact");
        amina.click("Leg vast").sees("Dit klopt nog niet", "Kies hoe het contact was.");
        amina.look("9-contact-fout").choose("Niet gekomen").look("9-contact-niet-gekomen");
        amina.click("Leg vast")
                .sees("Vastgelegd: Niet gekomen")
                .look("9-contact-vastgelegd")
                .click("Terug");
    }

    private static void doesTheIntake(Reiziger amina) {
        amina.sees("Niet gekomen", "Maak kennis").click("Intake vastleggen").look("9-intake");
        amina.choose("Doet de jongere mee?", "Ja").click("Leg de intake vast");
        amina.sees("Schrijf wat de jongere zelf wil.").look("9-intake-fout");
        amina.fill("Wat wil de jongere zelf?", EIGEN_WOORDEN).fill("Doel 1", GEDEELD);
        amina.select("Waar gaat doel 1 over?", "Tijdsbesteding").click("Leg de intake vast");
        amina.sees("De begeleiding begint", GEDEELD, "nog niet bekeken").look("9-traject");
    }

    private static void recordsContact(Reiziger amina) {
        amina.click("Contact vastleggen").choose("Hoe?", "Appje").choose("Hoe gaat het?", "Beter");
        amina.select("Over welk doel?", GEDEELD).fill("Notitie", NOTITIE).choose("Wanneer?", "Eerder");
        amina.fill("Dag en tijd", LocalDate.now(Werkdagen.ZONE).plusDays(1) + "T10:00")
                .click("Leg vast");
        amina.sees("Dit tijdstip is nog niet geweest.", NOTITIE).look("9-contact-toekomst");
        amina.choose("Wanneer?", "Nu").click("Leg vast");
        amina.sees("Vastgelegd: Appje", "Het gaat beter.", NOTITIE, "Over: " + GEDEELD)
                .look("9-contact-tweede");
    }

    private static void worksOnGoals(Reiziger amina) {
        amina.click("Terug").click("Open het plan").sees(EIGEN_WOORDEN, GEDEELD, "Beter");
        amina.click("Doel toevoegen").click("Leg het doel vast").sees("Schrijf wat de jongere wil bereiken.");
        amina.look("9-doel-nieuw-fout").fill("Wat wil de jongere bereiken?", GEHEIM_DOEL);
        amina.select("Waar gaat het over?", "Financiën")
                .click("Leg het doel vast")
                .sees("Het doel staat in het plan");
        amina.look("9-pop").click(GEHEIM_DOEL).sees("nog niet bekeken");
        amina.choose("Slechter")
                .click("Leg vast")
                .sees("Vastgelegd hoe het ervoor staat.")
                .look("9-doel");
        amina.choose("Losgelaten").click("Rond het doel af");
        amina.sees("Schrijf waarom het doel wordt losgelaten.").look("9-doel-fout");
        amina.fill("Waarom?", REDEN).click("Rond het doel af").sees("Het doel is losgelaten.", REDEN);
        amina.look("9-pop-losgelaten");
    }

    private void sharesOneGoal(Reiziger amina) {
        amina.click("Deel als inbreng").sees("Er ligt geen vraag om inbreng bij jou", "vraag Karin");
        amina.look("9-delen-geen-uitvraag");
        var brief = new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.PUBLIEKE_TAAK, LocalDate.of(2099, 1, 5));
        mensen.askInbreng(KARIN, casus, brief, "jongerenwerker");
        amina.take(
                        "Inbreng leveren",
                        mensen.as(KARIN, Casusregie.class, regie -> regie.readSummary(casus))
                                .kenmerk())
                .goTo(traject + "/pop/inbreng");
        amina.look("9-delen").choose(GEDEELD).click("Verder met de inbreng").sees(GEDEELD);
        amina.look("9-delen-tekst").fill("Waar gaat het over?", "Vrije tijd").choose("Oordeel");
        amina.fill("Waar komt het vandaan?", "De jongere zelf").click("Toevoegen");
        amina.sees("De inbreng is vastgelegd").click("Lever de inbreng").sees("Je antwoord is geleverd");
        amina.goTo("/trajecten").look("9-mijn-trajecten").sees("laatste contact");
    }

    private void seesNothingOfIt(Reiziger reader) {
        for (var page : new String[] {"", "/verwijzingen", "/inbreng", "/plan"}) {
            reader.goTo("/casussen/" + casus + page).doesNotSee(VAN_AMINA);
        }
        reader.goTo("/casussen/" + casus).sees("begeleiding loopt");
        for (var page : new String[] {"", "/contact", "/pop", "/pop/inbreng"}) {
            reader.findsNothingAt(traject + page);
        }
    }

    private void endsTraject(Reiziger amina) {
        amina.goTo(traject).select("Uitkomst", "Doelen deels behaald");
        amina.fill("Toelichting", "Hij traint weer elke week.").click("Beëindig het traject");
        amina.sees("Het traject is geëindigd").look("9-traject-einde");
    }
}
