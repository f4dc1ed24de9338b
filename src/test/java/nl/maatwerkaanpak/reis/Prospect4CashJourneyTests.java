package nl.maatwerkaanpak.reis;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.TestServices;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.prospect4cash.Prospectproef;
import nl.maatwerkaanpak.traject.TrajectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A working day of Prospect4Cash at the desk, from an accepted verwijzing to work that is looked at; and who sees none of it. */
@WithLogin
class Prospect4CashJourneyTests {

    private static final String WENS = "Iets met fietsen, zegt hij.";
    private static final String GEHEIM = "Vertelt over schulden thuis.";
    private static final String WERKGEVER = "Fietsenwerkplaats Het Frame";
    private static final String MAIL = "henk@hetframe.example";
    private static final LocalDate EERSTE_DAG = LocalDate.now(Werkdagen.ZONE).plusDays(6);

    @Autowired
    private BeanFactory house;

    private final Map<String, Reiziger> travellers = new HashMap<>();
    private TrajectId traject;
    private String casus;

    @AfterEach
    void goHome() {
        travellers.values().forEach(Reiziger::close);
    }

    @BeforeEach
    void accept() {
        var proef = new Casusproef(house);
        var dossier = proef.anInformedCasus();
        proef.mensen().refer(KARIN, dossier, "prospect4cash", "Een bijbaan met zijn handen.");
        traject = proef.mensen().accept(PIM, proef.mensen().verwijzingOf(JORIS, dossier, "prospect4cash"));
        casus = "/casussen/" + dossier;
    }

    @Test
    void findsWorkAndTellsTheEmployerNoMoreThanFirstNameAndDay() throws Exception {
        keepsRegister();
        doesIntake();
        places();
        mailsEmployer();
        looksWhetherItLasts();
        othersSeeStepsAndNothingElse();
    }

    private void keepsRegister() {
        var pim = person("pim").goTo("/werkgevers").look("9-werkgevers-leeg").click("Werkgever toevoegen");
        pim.fill("Naam", WERKGEVER).fill("Contactpersoon", "Henk Spaak").fill("Mailadres", "henk.hetframe");
        pim.click("Bewaar").sees("Dit is geen mailadres").look("9-werkgever-fout");
        pim.fill("Mailadres", MAIL).fill("Telefoon", "026 123 45 67").click("Bewaar");
        pim.sees("Het is bewaard", "Er zijn nog geen werkplekken").click("Werkplek toevoegen");
        pim.fill("Werk", "Fietsenmaker").fill("Uren per week", "80").fill("Loon per uur, in euro", "veel");
        pim.click("Bewaar").sees("Vul in waar het werk is", "van 1 tot en met 48", "Vul een bedrag in");
        pim.look("9-werkplek-fout")
                .fill("Plaats", "Velperweg 900, Arnhem")
                .fill("Uren per week", "8")
                .fill("Loon per uur, in euro", "6,75");
        pim.click("Bewaar")
                .sees("Fietsenmaker", "1 van 1 vrij", "€ 6,75 per uur")
                .look("9-werkgever");
        pim.goTo("/werkgevers").sees(WERKGEVER, "1 plek vrij").look("9-werkgevers");
    }

    private void doesIntake() {
        var pim = person("pim").goTo("/trajecten/" + traject).sees("Eerst is er een kennismakingsgesprek");
        pim.look("9-traject-intake").click("Intake vastleggen").look("9-intake");
        pim.choose("Past het traject", "Ja").click("Intake vastleggen").sees("Schrijf welk werk de jongere zoekt");
        pim.look("9-intake-fout")
                .fill("Welk werk zoekt de jongere?", WENS)
                .fill("Wanneer kan de jongere werken?", "Zaterdag en woensdagmiddag")
                .fill("Wat wil de jongere verdienen?", "Zijn eigen telefoon")
                .fill("Notitie bij de intake", GEHEIM);
        pim.click("Intake vastleggen")
                .sees("Nu kun je een plek zoeken", WENS, GEHEIM)
                .look("9-traject-zoekt");
    }

    private void places() {
        var pim = person("pim").click("Zoek een plek").sees(WENS, WERKGEVER, "Het systeem kiest niet");
        pim.look("9-werkplekken").click("Fietsenmaker, " + WERKGEVER).sees("Velperweg 900");
        pim.click("Plaatsing vastleggen").sees("Vul de eerste werkdag in").look("9-plaatsing-fout");
        pim.fill("Eerste werkdag", EERSTE_DAG.toString()).click("Plaatsing vastleggen");
        pim.sees("De plaatsing is vastgelegd", MAIL).look("9-bericht");
    }

    private void mailsEmployer() throws Exception {
        var pim = person("pim").fill("Voornaam", "Canarie Kanarius").click("Bekijk de tekst");
        pim.sees("Vul één voornaam in").fill("Voornaam", "Kanarius").click("Bekijk de tekst");
        pim.sees("Dit lijkt de achternaam").look("9-bericht-fout");
        pim.fill("Voornaam", "Canarie").click("Bekijk de tekst").sees("Deze mail gaat naar de werkgever");
        pim.sees("Canarie begint op", "Verder hoort de werkgever niets").look("9-bericht-tekst");
        pim.click("Verstuur deze mail").sees("De mail wordt nu verstuurd");
        var mail = received();
        assertThat(mail.getHeader("From")).containsExactly("werk@bureau.example");
        assertThat(mail.getSubject()).startsWith("Begin van het werk op ");
        assertThat(raw(mail))
                .contains("Canarie begint op")
                .doesNotContain("Kanarius", "T-20", "Maatwerk", "Prospect", "Pim");
        pim.goTo("/trajecten/" + traject).sees("gemaild door Pim").look("9-traject-werkt");
    }

    private void looksWhetherItLasts() {
        var pim = person("pim").click("Leg vast of het werk doorgaat").look("9-bestendiging");
        pim.choose("Hoe is het nu", "Werkt nog").click("Vastleggen").sees("Het is nog geen tijd");
        pim.choose("Hoe is het nu", "Is gestopt")
                .click("Vastleggen")
                .sees("Kies wie er stopte", "Kies wat er nu gebeurt");
        pim.look("9-bestendiging-fout")
                .choose("Wie is gestopt", "De werkgever")
                .fill("Waarom?", "De werkplaats gaat dicht.")
                .choose("En nu?", "Een andere plek zoeken");
        pim.click("Vastleggen")
                .sees("De plek is weer vrij", "gestopt door de werkgever")
                .look("9-traject-opnieuw");
        var begin = LocalDate.now(Werkdagen.ZONE).minusWeeks(5);
        pim.click("Zoek een plek").click("Fietsenmaker, " + WERKGEVER);
        pim.fill("Eerste werkdag", begin.toString()).click("Plaatsing vastleggen");
        pim.click("Later");
        new Prospectproef(house).ring(traject, house);
        pim.openTask("Werkt de jongere nog?", "T-")
                .choose("Hoe is het nu", "Werkt nog")
                .click("Vastleggen");
        pim.sees("Het is vastgelegd", "na 4 weken", "13 weken na het begin").look("9-traject-blijft");
    }

    private void othersSeeStepsAndNothingElse() {
        for (var account : new String[] {"joris", "karin"}) {
            person(account).goTo(casus).sees("aan het werk sinds").doesNotSee(WENS, GEHEIM, WERKGEVER, "Fietsenmaker");
        }
        person("karin").look("9-casus");
        for (var account : new String[] {"joris", "karin", "paula"}) {
            for (var page :
                    new String[] {"", "/werkgever", "/bestendiging", "/intake", "/werkplekken", "/deel/prospect4cash"
                    }) {
                person(account).findsNothingAt("/trajecten/" + traject + page);
            }
            person(account).findsNothingAt("/werkgevers");
        }
        person("paula").findsNothingAt(casus);
    }

    /** The postbode goes its round every ten seconds. */
    private static MimeMessage received() {
        return await().atMost(Duration.ofSeconds(40))
                .until(Prospect4CashJourneyTests::mailToEmployer, Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<MimeMessage> mailToEmployer() {
        return Arrays.stream(TestServices.mail().getReceivedMessages())
                .filter(one -> isTo(one, MAIL))
                .findFirst();
    }

    private static boolean isTo(MimeMessage mail, String adres) {
        try {
            return mail.getAllRecipients()[0].toString().equals(adres);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String raw(MimeMessage mail) throws Exception {
        var out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Reiziger person(String account) {
        return travellers.computeIfAbsent(
                account, name -> new Reiziger(name, Browser.shared().desk()));
    }
}
