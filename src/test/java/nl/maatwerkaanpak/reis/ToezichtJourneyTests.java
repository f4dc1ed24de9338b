package nl.maatwerkaanpak.reis;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;

import java.util.stream.IntStream;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The privacyfunctionaris looks in the verwerkingslog, at use that strikes, and whether the log is whole. */
@WithLogin
class ToezichtJourneyTests {

    /** More than the aanpak takes for granted on one day. */
    private static final int REFUSALS = 6;

    @Autowired
    private BeanFactory house;

    private CasusId casus;
    private String kenmerk;

    @BeforeEach
    void open() {
        var proef = new Casusproef(house);
        casus = proef.anInformedCasus();
        kenmerk = proef.mensen()
                .as(KARIN, Casusdossiers.class, dossiers -> dossiers.read(casus))
                .casus()
                .kenmerk();
    }

    @Test
    void findsWhoDidWhatAndWhoWasRefused() {
        try (var frank = new Reiziger("frank", Browser.shared().desk());
                var olga = new Reiziger("olga", Browser.shared().phone())) {
            IntStream.range(0, REFUSALS).forEach(number -> olga.findsNothingAt("/casussen/" + casus));

            frank.goTo("/verwerkingslog").look("16-toezicht").click("Zoek in het log");
            frank.sees("Dit klopt nog niet", "Vul een nummer, een naam, een medewerker of een eerste dag in.")
                    .look("16-toezicht-fout");
            frank.fill("Nummer van een dossier", kenmerk).click("Zoek in het log");
            frank.sees("Casus gelezen", "geweigerd", "Karin de Groot")
                    .doesNotSee("Canarie Kanarius")
                    .look("16-toezicht-regels");
            frank.fill("Nummer van een dossier", "C-1999-0001").click("Zoek in het log");
            frank.sees("Geen regels").look("16-toezicht-geen");

            frank.click("Wat opvalt").sees("keer geweigerd op een dag", "Deze dag is nog niet voorbij.");
            frank.look("16-opvallend").click("Zegels").look("16-zegels").click("Controleer het hele log");
            frank.sees("Het hele log is gecontroleerd.").look("16-zegels-gecontroleerd");
            olga.findsNothingAt("/verwerkingslog");
        }
    }
}
