package nl.maatwerkaanpak.reis;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;

import java.time.Instant;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** From two signalen to a fenomeen, and from there to the overleg and back. */
@WithLogin
class FenomeenJourneyTests {

    private static final String TITEL = "Werving via een groepsapp";
    private static final String VRAAG = "Wie licht jongeren en ouders voor?";
    private static final String BESLUIT = "De school licht ouders voor, jongerenwerk de jongeren.";

    @Autowired
    private BeanFactory house;

    private Mensenwerk mensen;
    private SignaalId eerste;
    private OverlegId overleg;

    @BeforeEach
    void report() {
        mensen = new Mensenwerk(house);
        eerste = weighed(7);
        weighed(19);
        overleg = mensen.plan(KARIN, VERA, Instant.parse("2097-02-05T08:30:00Z"), "Buurthuis De Fenix");
    }

    @Test
    void goesFromSignalenToTheOverlegAndBack() {
        try (var sanne = new Reiziger("sanne", Browser.shared().desk());
                var karin = new Reiziger("karin", Browser.shared().desk());
                var paula = new Reiziger("paula", Browser.shared().phone());
                var noor = new Reiziger("noor", Browser.shared().phone())) {
            sanne.goTo("/fenomenen").look("19-fenomenen-leeg");
            opens(sanne);
            var path = links(sanne);
            schedules(karin, path);
            paula.goTo("/overleggen/" + overleg).sees(TITEL, VRAAG).look("19-overleg-deelnemer");
            paula.click("Open het fenomeen").sees("alleen rijden", "S-").doesNotSee("Notitie");
            paula.look("19-fenomeen-lezen").findsNothingAt(path);
            noor.goTo("/taken").doesNotSee("Fenomenen");
            noor.findsNothingAt(path).findsNothingAt(path + "/lezen").findsNothingAt("/fenomenen");
            decides(karin);
            sanne.goTo(path).sees("Besproken in overleg", BESLUIT).look("19-fenomeen-besproken");
            keeps(sanne, karin, path);
        }
    }

    private void opens(Reiziger sanne) {
        sanne.goTo("/signalen/" + eerste + "/wegen").click("Fenomeen: beginnen of koppelen");
        sanne.look("19-fenomeen-kiezen").click("Begin een nieuw fenomeen").sees("Begint met signaal S-");
        sanne.click("Open het fenomeen").sees("Geef het fenomeen een titel.").look("19-fenomeen-fout");
        sanne.fill("Titel", TITEL)
                .fill("Wat is het patroon?", "Jongeren met een scooter krijgen hetzelfde bericht: alleen rijden.")
                .look("19-fenomeen-nieuw")
                .click("Open het fenomeen");
        sanne.sees("Het fenomeen is geopend.", TITEL, "Presikhaaf");
    }

    private String links(Reiziger sanne) {
        var path = sanne.path();
        sanne.click("Signalen koppelen").click("Koppel").sees("Kies minstens één signaal.");
        sanne.choose("Werving").look("19-fenomeen-koppelen").click("Koppel");
        sanne.sees("Gekoppeld. Koppelde je te veel?").look("19-fenomeen");
        sanne.goTo("/fenomenen?status=OPEN&wijk=presikhaaf")
                .sees(TITEL, "2 signalen")
                .look("19-fenomenen");
        sanne.goTo("/fenomenen?status=GESLOTEN&wijk=malburgen").sees("Geen fenomenen met deze keuze");
        return path;
    }

    private void schedules(Reiziger karin, String path) {
        karin.goTo("/overleggen/" + overleg).click("Fenomeen agenderen").look("19-fenomeen-agenderen-leeg");
        karin.goTo(path).click("Zet op de agenda");
        karin.choose("Buurthuis De Fenix").choose("Paula").fill("Vraag aan het overleg", VRAAG);
        karin.look("19-fenomeen-agenderen").click("Zet op de agenda").sees("Het fenomeen staat op de agenda.", VRAAG);
        karin.look("19-fenomeen-coordinator");
    }

    private void decides(Reiziger karin) {
        karin.goTo("/overleggen/" + overleg).sees(VRAAG).look("19-overleg-fenomeen");
        karin.click("Haal van de agenda: " + karin.text("section .klein.cijfers"))
                .look("19-fenomeen-intrekken");
        karin.goTo("/overleggen/" + overleg).click("Besluit vastleggen " + karin.text("section .klein.cijfers"));
        karin.fill("Besluit", BESLUIT).look("19-fenomeen-besluit").click("Besluit vastleggen");
        karin.sees("Het besluit is vastgelegd", BESLUIT).look("19-overleg-besloten");
        karin.click("Sluit het overleg").sees("verslag klaar om te lezen");
    }

    /** At once: the second sees what the first made of it, and chooses. */
    private static void keeps(Reiziger sanne, Reiziger karin, String path) {
        sanne.goTo(path).click("Wijzigen");
        karin.goTo(path).click("Wijzigen").fill("Titel", "Werving per telefoon").click("Bewaar");
        sanne.fill("Titel", "Werving via een app").click("Bewaar").sees("Zo staat het nu", "Werving per telefoon");
        sanne.hasFilledIn("Titel", "Werving via een app")
                .look("19-fenomeen-botst")
                .click("Bewaar");
        sanne.sees("Het fenomeen is gewijzigd.").click("Overdragen").look("19-fenomeen-overdragen");
        sanne.choose("Karin").click("Draag over").sees("Het fenomeen heeft een nieuwe eigenaar.", "eigenaar Karin");
        sanne.click("Status wijzigen").choose("Gesloten").click("Bewaar");
        sanne.sees("Schrijf waarom je het fenomeen sluit.").look("19-fenomeen-status-fout");
        sanne.fill("Waarom?", "Het is gestopt.").click("Bewaar").sees("Het fenomeen is gesloten.", "Het is gestopt.");
        sanne.look("19-fenomeen-gesloten")
                .click("Heropenen")
                .choose("In aanpak")
                .click("Bewaar");
        sanne.sees("Het fenomeen is in aanpak.", "Weer open");
    }

    private SignaalId weighed(int nr) {
        var seen = Demosignaal.all().get(nr - 1);
        var signaal = mensen.report(NOOR, seen.melding(Verhaaltijd.endingBefore(Instant.now())));
        mensen.take(SANNE, signaal.value(), "userTask_weighSignaal");
        return signaal;
    }
}
