package nl.maatwerkaanpak.jongerenwerk;

import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.inbreng.Inbrengtafel;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.traject.TrajectId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where who guides chooses what of a POP becomes inbreng. Nothing leaves from here: the inbreng itself, with its text and its
 * recipients, is given in the answer to an uitvraag.
 */
@Component
public class Deeltafel {

    private final Poptafel pop;
    private final Inbrengtafel inbreng;
    private final Casusregie casusregie;
    private final Medewerkers medewerkers;

    Deeltafel(Poptafel pop, Inbrengtafel inbreng, Casusregie casusregie, Medewerkers medewerkers) {
        this.pop = pop;
        this.inbreng = inbreng;
        this.casusregie = casusregie;
        this.medewerkers = medewerkers;
    }

    /** What can be chosen; one line in the verwerkingslog. */
    @Transactional
    public Deelbaar read(TrajectId id) {
        var read = pop.read(id);
        var casus = read.traject().casus();
        var procesregisseur = medewerkers.read(casusregie.readSummary(casus).procesregisseur());
        return new Deelbaar(read, inbreng.findOpen(casus).orElse(null), procesregisseur.naam());
    }
}
