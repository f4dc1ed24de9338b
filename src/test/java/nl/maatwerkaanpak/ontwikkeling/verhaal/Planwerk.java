package nl.maatwerkaanpak.ontwikkeling.verhaal;

import java.time.LocalDate;
import java.util.function.Function;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.plan.NieuwPlandoel;
import nl.maatwerkaanpak.plan.NieuwePlanregel;
import nl.maatwerkaanpak.plan.PlandoelId;
import nl.maatwerkaanpak.plan.Plankast;
import nl.maatwerkaanpak.plan.PlanregelId;
import nl.maatwerkaanpak.plan.Planregeltafel;
import nl.maatwerkaanpak.plan.Plantafel;
import nl.maatwerkaanpak.plan.Planuitkomst;

/** What casusregisseurs and partners do with plans, as people do it. */
public final class Planwerk {

    private final Mensenwerk mensen;

    public Planwerk(Mensenwerk mensen) {
        this.mensen = mensen;
    }

    /** Adds a goal to the concept and tells which one it is. */
    public PlandoelId addDoel(MedewerkerId casusregisseur, CasusId casus, NieuwPlandoel doel) {
        write(casusregisseur, tafel -> tafel.addDoel(casus, doel), Planuitkomst.VASTGELEGD);
        var doelen = mensen.as(casusregisseur, Plankast.class, kast -> kast.readConcept(casus))
                .doelen();
        return doelen.get(doelen.size() - 1).id();
    }

    /** Adds an agreement to the last goal of the concept and tells which one it is. */
    public PlanregelId addRegel(MedewerkerId casusregisseur, CasusId casus, PlandoelId doel, NieuwePlanregel regel) {
        write(casusregisseur, tafel -> tafel.addRegel(casus, doel, regel), Planuitkomst.VASTGELEGD);
        var regels = mensen.as(casusregisseur, Plankast.class, kast -> kast.readConcept(casus)).doelen().stream()
                .filter(goal -> goal.id().equals(doel))
                .findFirst()
                .orElseThrow()
                .regels();
        return regels.get(regels.size() - 1).id();
    }

    public void establish(MedewerkerId casusregisseur, CasusId casus) {
        write(casusregisseur, tafel -> tafel.establish(casus), Planuitkomst.VASTGESTELD);
    }

    public void record(MedewerkerId houder, PlanregelId regel, Richting richting, String notitie, LocalDate datum) {
        var outcome = mensen.as(houder, Planregeltafel.class, tafel -> tafel.record(regel, richting, notitie, datum));
        if (outcome != Planuitkomst.VASTGELEGD) {
            throw new IllegalStateException("refused: " + outcome);
        }
    }

    private void write(MedewerkerId who, Function<Plantafel, Planuitkomst> act, Planuitkomst expected) {
        var outcome = mensen.as(who, Plantafel.class, act);
        if (outcome != expected) {
            throw new IllegalStateException("refused: " + outcome);
        }
    }
}
