package nl.maatwerkaanpak.reis;

import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.Test;

/** The privacyfunctionaris holds the yearly review of who has access; nobody else does. */
@WithLogin
class ToegangJourneyTests {

    @Test
    void seesWhatEveryAccountOpens() {
        try (var frank = new Reiziger("frank", Browser.shared().desk())) {
            frank.goTo("/taken").click("Wie heeft toegang");
            frank.sees("Karin de Groot", "casuïstiekcoördinator", "laatst ingelogd op", "Download als bestand");
            frank.look("12-toegang");
        }
        try (var karin = new Reiziger("karin", Browser.shared().desk())) {
            karin.findsNothingAt("/toegangsoverzicht");
        }
    }
}
