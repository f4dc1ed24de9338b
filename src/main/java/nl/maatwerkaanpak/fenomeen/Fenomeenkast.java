package nl.maatwerkaanpak.fenomeen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the overleg takes from and tells to a fenomeen; its desks have asked for the right to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Fenomeenkast {

    private final Fenomeenboek boek;
    private final Fenomeenverloop verloop;

    Fenomeenkast(Fenomeenboek boek, Fenomeenverloop verloop) {
        this.boek = boek;
        this.verloop = verloop;
    }

    /** Which can be talked about: what is not closed. */
    public List<Fenomeen> open() {
        return boek.open();
    }

    /** As far as the acting medewerker may read it. */
    public Optional<Fenomeen> find(FenomeenId id) {
        return boek.find(id);
    }

    /**
     * Writes on the timeline what the overleg did with the fenomeen.
     *
     * @param overleg the number of the overleg
     * @param tekst the question, the reason or the besluit
     */
    public void note(FenomeenId id, Fenomeengebeurtenis soort, String overleg, @Nullable String tekst) {
        verloop.note(id, soort, overleg, tekst);
    }
}
