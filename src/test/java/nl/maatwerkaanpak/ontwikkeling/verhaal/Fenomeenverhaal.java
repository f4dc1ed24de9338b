package nl.maatwerkaanpak.ontwikkeling.verhaal;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;

import java.util.ArrayList;
import java.util.List;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.fenomeen.Fenomeentekst;

/** What two signalen showed together: somebody recruits by an app. It waits for the overleg that is planned. */
final class Fenomeenverhaal {

    private final Fenomeenwerk werk;
    private final Verhaaltijd tijd;
    private final Straatverhaal straat;
    private final Casusverhaal casussen;
    private final List<FenomeenId> opened = new ArrayList<>();

    Fenomeenverhaal(Mensenwerk mensen, Verhaaltijd tijd, Straatverhaal straat, Casusverhaal casussen) {
        this.werk = new Fenomeenwerk(mensen);
        this.tijd = tijd;
        this.straat = straat;
        this.casussen = casussen;
    }

    void addTo(Tijdlijn tijdlijn) {
        tijdlijn.at("2026-10-21T09:45", () -> opened.add(werk.open(RUBEN, werving(), straat.signaal(7))));
        tijdlijn.at("2026-10-21T09:50", () -> werk.link(RUBEN, opened.get(0), straat.signaal(19)));
        tijdlijn.at(
                "2026-10-26T14:00",
                () -> werk.note(RUBEN, opened.get(0), "De school kent de berichten ook en wil ouders voorlichten."));
        tijdlijn.at(
                "2026-10-28T10:00",
                () -> werk.schedule(
                        OMAR,
                        opened.get(0),
                        casussen.overleg("tweede"),
                        "Wie licht jongeren en ouders voor over werving via de telefoon?",
                        List.of(JORIS, PAULA)));
    }

    private Fenomeentekst werving() {
        return new Fenomeentekst("Werving via een groepsapp", List.of("presikhaaf"), tijd.day("2026-10-07"), null, """
                Jongeren van 15 en 16 met een scooter krijgen los van elkaar hetzelfde bericht: snel 500 euro verdienen, \
                alleen rijden. De afzender heeft steeds een nieuw nummer.

                Wie reageert wordt op een vaste avond op het parkeerdek opgehaald.""");
    }
}
