package nl.maatwerkaanpak.prospect4cash;

import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectkast;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the search for work and the work are read, by who guides alone. */
@Component
public class Werkkast {

    private final Trajectkast kast;
    private final Intakes intakes;
    private final Plaatsingen plaatsingen;
    private final Werkgeverberichten berichten;
    private final Aanpak aanpak;

    Werkkast(Trajectkast kast, Intakes intakes, Plaatsingen plaatsingen, Werkgeverberichten berichten, Aanpak aanpak) {
        this.kast = kast;
        this.intakes = intakes;
        this.plaatsingen = plaatsingen;
        this.berichten = berichten;
        this.aanpak = aanpak;
    }

    @Transactional
    public Werkblad read(TrajectId id) {
        var traject = kast.read(id);
        var all = plaatsingen.of(id);
        var running = all.stream().filter(Plaatsing::loopt).findFirst().filter(one -> !traject.ended());
        var weken = running.map(
                        plaatsing -> plaatsing.volgende(aanpak.termijnen().bestendigingWeken()))
                .orElse(null);
        return new Werkblad(
                traject,
                intakes.find(id).orElse(null),
                all,
                weken == null
                        ? null
                        : running.map(plaatsing -> plaatsing.begindatum().plusWeeks(weken))
                                .orElse(null),
                weken,
                running.flatMap(plaatsing -> berichten.find(plaatsing.id())).orElse(null));
    }
}
