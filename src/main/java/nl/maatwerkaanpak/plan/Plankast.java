package nl.maatwerkaanpak.plan;

import java.util.List;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where plans are read, each version as it was. */
@Component
public class Plankast {

    private final Planboek boek;
    private final Planregels regels;
    private final Casusregie casusregie;
    private final Toegang toegang;

    Plankast(Planboek boek, Planregels regels, Casusregie casusregie, Toegang toegang) {
        this.boek = boek;
        this.regels = regels;
        this.casusregie = casusregie;
        this.toegang = toegang;
    }

    /** The version that holds. */
    @Transactional
    public Plan read(CasusId casus) {
        require(Handeling.CASUS_LEZEN, casus);
        return plan(casus, boek.latest(casus), boek.latest(casus));
    }

    /** An earlier version; the one that holds when there is no such version. */
    @Transactional
    public Plan read(CasusId casus, int versie) {
        require(Handeling.CASUS_LEZEN, casus);
        var latest = boek.latest(casus);
        return plan(casus, versie < 1 || versie > latest ? latest : versie, latest);
    }

    /** What becomes the next version; for who writes it. */
    @Transactional
    public Plan readConcept(CasusId casus) {
        require(Handeling.PLAN_OPSTELLEN, casus);
        var latest = boek.latest(casus);
        return plan(casus, latest + 1, latest);
    }

    /** Whether the acting medewerker writes this plan, and still can. */
    @Transactional
    public boolean mayWrite(CasusId casus) {
        return toegang.rechten(Onderwerp.casus(casus.value())).may(Handeling.PLAN_OPSTELLEN)
                && casusregie.readSummary(casus).open();
    }

    private Plan plan(CasusId casus, int versie, int latest) {
        var agreements = regels.of(casus, versie, latest);
        var doelen = boek.doelen(casus, versie).stream()
                .map(doel -> new Plan.Doel(
                        doel.id(),
                        doel.leefgebied(),
                        doel.doel(),
                        doel.eigenWoorden(),
                        doel.vanaf() > latest,
                        agreements.getOrDefault(doel.lijn(), List.of())))
                .toList();
        return new Plan(versie, boek.establishedOn(casus, versie).orElse(null), latest, doelen);
    }

    private void require(Handeling handeling, CasusId casus) {
        toegang.require(
                handeling,
                Onderwerp.casus(casus.value()),
                () -> List.of(casusregie.readSummary(casus).jongere().value()));
    }
}
