package nl.maatwerkaanpak.signaal.web;

import java.time.Clock;
import java.util.List;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Termijntekst;
import nl.maatwerkaanpak.aanpak.Termijnteksten;
import nl.maatwerkaanpak.aanpak.Wijk;
import nl.maatwerkaanpak.signaal.Bedenktijd;
import nl.maatwerkaanpak.signaal.Voornemen;
import nl.maatwerkaanpak.signaal.Weegregel;
import nl.maatwerkaanpak.signaal.Weegstapel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The list of what waits for its weging, and what the reader just decided, in words. */
@Component
class Weeglijst {

    private final Weegstapel stapel;
    private final Bedenktijd bedenktijd;
    private final Aanpak aanpak;
    private final Termijnteksten termijnen;
    private final Clock clock;

    Weeglijst(Weegstapel stapel, Bedenktijd bedenktijd, Aanpak aanpak, Termijnteksten termijnen, Clock clock) {
        this.stapel = stapel;
        this.bedenktijd = bedenktijd;
        this.aanpak = aanpak;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    /**
     * A row as people read it.
     *
     * @param wijk the name of the wijk
     * @param termijn the deadline in words
     */
    public record Rij(
            Weegregel regel,
            @Nullable String wijk,
            @Nullable Termijntekst termijn) {}

    /** What the reader decided, with the seconds in which it can be taken back. */
    public record Wachtend(Voornemen voornemen, long seconden) {}

    /** Adds the list, for whom it is, and what the reader decided that is not in effect yet. */
    void addTo(ModelAndView page) {
        if (stapel.isFor()) {
            page.addObject("rijen", rijen(stapel.list())).addObject("meest", Weegstapel.MOST);
        }
        var now = clock.instant();
        var mine = bedenktijd.mine();
        page.addObject(
                        "wachtend",
                        mine.stream()
                                .filter(voornemen -> !voornemen.isMislukt())
                                .map(voornemen -> new Wachtend(voornemen, voornemen.seconden(now)))
                                .toList())
                .addObject("mislukt", mine.stream().filter(Voornemen::isMislukt).toList());
    }

    List<Rij> rijen(List<Weegregel> regels) {
        return regels.stream().map(this::rij).toList();
    }

    private Rij rij(Weegregel regel) {
        var wijk = regel.taak().wijk();
        var uiterlijk = regel.taak().uiterlijk();
        return new Rij(
                regel,
                wijk == null ? null : aanpak.wijk(wijk).map(Wijk::naam).orElse(wijk),
                uiterlijk == null ? null : termijnen.of(uiterlijk));
    }
}
