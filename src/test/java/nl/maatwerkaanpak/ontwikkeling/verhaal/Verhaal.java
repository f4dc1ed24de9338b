package nl.maatwerkaanpak.ontwikkeling.verhaal;

import java.time.LocalDate;
import org.springframework.beans.factory.BeanFactory;

/**
 * The story of the demo municipality, told by doing it: every signaal, weging, casus and traject goes through the desk and
 * the process that people use, at the moment at which it happened.
 */
public final class Verhaal {

    private final Mensenwerk mensen;
    private final Verhaaltijd tijd;

    public Verhaal(BeanFactory house, Verhaaltijd tijd) {
        this.mensen = new Mensenwerk(house);
        this.tijd = tijd;
    }

    /** Tells it from the beginning to the end; afterwards the clock runs again, and somebody is away. */
    public void tell(Verhaalklok klok) {
        var tijdlijn = new Tijdlijn(tijd);
        var straat = new Straatverhaal(mensen, tijd);
        straat.addTo(tijdlijn);
        var casussen = new Casusverhaal(mensen, tijd, straat);
        casussen.addTo(tijdlijn);
        new Planverhaal(mensen, tijd, casussen).addTo(tijdlijn);
        new Trajectverhaal(mensen, tijd, casussen).addTo(tijdlijn);
        new Fenomeenverhaal(mensen, tijd, straat, casussen).addTo(tijdlijn);
        try {
            tijdlijn.tell(klok);
        } finally {
            klok.run();
        }
        new Vervangverhaal(mensen).tell(LocalDate.now(klok));
    }
}
