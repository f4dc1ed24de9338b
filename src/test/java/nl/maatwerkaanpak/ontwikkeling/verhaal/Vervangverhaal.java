package nl.maatwerkaanpak.ontwikkeling.verhaal;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;

import java.time.LocalDate;
import nl.maatwerkaanpak.vervanging.NieuweVervanging;
import nl.maatwerkaanpak.vervanging.Vervangreden;
import nl.maatwerkaanpak.vervanging.Vervangtafel;
import nl.maatwerkaanpak.vervanging.Vervanguitkomst;

/** Amina is away for a few days, and Joris does her work: told after the story, since nobody is away in the past. */
final class Vervangverhaal {

    private static final int DAYS = 3;

    private final Mensenwerk mensen;

    Vervangverhaal(Mensenwerk mensen) {
        this.mensen = mensen;
    }

    void tell(LocalDate today) {
        var vervanging = new NieuweVervanging(AMINA, JORIS, today, today.plusDays(DAYS), Vervangreden.VAKANTIE);
        var outcome = mensen.as(AMINA, Vervangtafel.class, tafel -> tafel.set(vervanging));
        if (outcome != Vervanguitkomst.INGESTELD) {
            throw new IllegalStateException("refused: " + outcome);
        }
    }
}
