package nl.maatwerkaanpak.reis;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.inbreng.NieuweInbreng;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.privacy.Grondslag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An overleg that goes otherwise than planned, and a casus that it talks about again. */
@WithLogin
class OverlegJourneyTests {

    private static final String INBRENG = "Komt elke dag op school.";

    @Autowired
    private BeanFactory house;

    private Mensenwerk mensen;
    private CasusId casus;
    private OverlegId overleg;
    private String path;

    @BeforeEach
    void plan() {
        var proef = new Casusproef(house);
        mensen = proef.mensen();
        casus = proef.anInformedCasus();
        overleg = mensen.plan(KARIN, VERA, Instant.parse("2097-01-08T08:30:00Z"), "Stadhuis");
        mensen.schedule(KARIN, proef.anInformedCasus(), overleg, "Wie belt de school?", List.of(JORIS));
        mensen.schedule(KARIN, casus, overleg, "Wie staat naast hem?", List.of(JORIS));
        path = "/overleggen/" + overleg;
    }

    @Test
    void movesWithdrawsAndCallsOffWithoutLosingAnything() {
        var other = mensen.plan(KARIN, VERA, Instant.parse("2097-01-22T08:30:00Z"), "Wijkcentrum");
        try (var karin = new Reiziger("karin", Browser.shared().desk());
                var joris = new Reiziger("joris", Browser.shared().phone())) {
            karin.goTo(path).click("Overleg verplaatsen").click("Verplaats het overleg");
            karin.sees("Dit klopt nog niet").look("9-overleg-verplaatsen-fout");
            karin.fill("Wanneer begint het nu?", "2097-01-15T10:00").fill("Waarom verplaats je het?", "Zaal bezet.");
            karin.click("Verplaats het overleg").sees("Het overleg is verplaatst", "Zaal bezet.");
            karin.look("9-overleg-verplaatst");
            joris.goTo(path).sees("Verplaatst van", "Zaal bezet.").look("9-overleg-verplaatst-deelnemer");

            var first = karin.goTo(path).text("section header .cijfers");
            karin.click("Haal van de agenda: " + first);
            karin.click("Haal van de agenda").sees("Dit klopt nog niet").look("9-overleg-intrekken-fout");
            karin.fill("Waarom haal je de casus van de agenda?", "Eerst een gesprek.")
                    .click("Haal van de agenda");
            karin.sees("van de agenda gehaald", "Eerst een gesprek.").look("9-overleg-ingetrokken");

            karin.click("Overleg afzeggen")
                    .click("Zeg het overleg af")
                    .sees("Dit klopt nog niet")
                    .look("9-overleg-afzeggen-fout");
            karin.fill("Waarom gaat het niet door?", "Voorzitter ziek.").selectContaining("Wijkcentrum");
            karin.look("9-overleg-afzeggen").click("Zeg het overleg af");
            karin.sees("Het overleg is afgezegd", "Voorzitter ziek.", "naar overleg")
                    .look("9-overleg-afgezegd");
            joris.goTo(path).sees("Dit overleg gaat niet door", "Voorzitter ziek.");
            joris.goTo("/overleggen").sees("afgezegd").look("9-overleggen");
            joris.goTo("/overleggen/" + other).sees("Wie staat naast hem?");
        }
    }

    @Test
    void hearsInbrengAndTalksAboutItAgain() {
        givesInbreng();
        var later = mensen.plan(KARIN, VERA, Instant.parse("2097-03-05T08:30:00Z"), "Stadhuis");
        var punt = mensen.puntOf(KARIN, overleg, casus);
        try (var karin = new Reiziger("karin", Browser.shared().desk())) {
            karin.goTo(path).sees("Er is geen inbreng die iedereen").look("9-overleg");
            karin.goTo(path + "/agendapunten/" + punt + "/besluit")
                    .sees(INBRENG)
                    .look("9-besluit-inbreng");
            karin.fill("Besluit", "Het gaat beter. Over twee maanden weer.");
            karin.fill("Vanaf welke dag bespreek je de casus weer?", "2097-03-01")
                    .click("Besluit vastleggen");
            karin.sees("in het eerste overleg vanaf").look("9-overleg-besloten");
            karin.goTo("/overleggen/" + later).sees("Herbespreking: nog niet op de agenda");
            karin.look("9-overleg-herbespreking").click("Zet op de agenda: " + karin.text("section .lijst .cijfers"));
            karin.fill("Vraag aan het overleg", "Hoe gaat het nu?").click("Zet op de agenda");
            karin.goTo("/overleggen/" + later)
                    .sees("Herbespreking", "Het gaat beter.")
                    .look("9-overleg-herbesproken");
        }
    }

    private void givesInbreng() {
        mensen.askInbreng(
                KARIN,
                casus,
                new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.PUBLIEKE_TAAK, LocalDate.of(2097, 1, 5)),
                "pit");
        var uitvraag = mensen.uitvraagOf(KARIN, casus, "pit");
        mensen.addInbreng(
                PETRA,
                uitvraag,
                new NieuweInbreng(
                        "School",
                        NieuweInbreng.Soort.FEIT,
                        INBRENG,
                        "Mentor",
                        Set.of("gemeente", "jongerenwerk"),
                        null,
                        null));
        mensen.deliverInbreng(PETRA, uitvraag);
    }
}
