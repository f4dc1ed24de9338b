package nl.maatwerkaanpak.plan;

import java.util.List;
import java.util.function.IntFunction;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.plan.PlanEvent.PlanregelAgreed;
import nl.maatwerkaanpak.plan.PlanEvent.PlanregelEnded;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where the casusregisseur writes the plan. Changes are made in the concept, and hold for others when it is
 * established: then each new agreement is work of its houder.
 */
@Component
public class Plantafel {

    private final Planboek boek;
    private final Casusregie casusregie;
    private final Medewerkers medewerkers;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;

    Plantafel(
            Planboek boek,
            Casusregie casusregie,
            Medewerkers medewerkers,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events) {
        this.boek = boek;
        this.casusregie = casusregie;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
    }

    @Transactional
    public Planuitkomst addDoel(CasusId casus, NieuwPlandoel nieuw) {
        return change(casus, concept -> {
            boek.addDoel(casus, nieuw, concept);
            return Planuitkomst.VASTGELEGD;
        });
    }

    /** Says a goal in other words; who changes an older wording is told. */
    @Transactional
    public Planuitkomst rewordDoel(CasusId casus, PlandoelId id, NieuwPlandoel nieuw) {
        return change(
                casus,
                concept -> boek.doel(casus, id)
                        .map(old -> {
                            boek.rewordDoel(casus, old, nieuw, concept);
                            return Planuitkomst.VASTGELEGD;
                        })
                        .orElse(Planuitkomst.INTUSSEN_GEWIJZIGD));
    }

    /** Takes a goal out of the plan, with its agreements. */
    @Transactional
    public Planuitkomst endDoel(CasusId casus, PlandoelId id) {
        return change(
                casus,
                concept -> boek.doel(casus, id)
                        .map(old -> {
                            boek.endRegelsOf(casus, old.lijn(), concept);
                            boek.endDoel(id, concept);
                            return Planuitkomst.VASTGELEGD;
                        })
                        .orElse(Planuitkomst.INTUSSEN_GEWIJZIGD));
    }

    @Transactional
    public Planuitkomst addRegel(CasusId casus, PlandoelId doel, NieuwePlanregel nieuw) {
        return change(casus, concept -> {
            if (!toegang.canBeInvolved(nieuw.houder(), Onderwerp.casus(casus.value()))) {
                return Planuitkomst.ONGESCHIKT;
            }
            return boek.doel(casus, doel)
                    .map(goal -> {
                        var houder = medewerkers.read(nieuw.houder());
                        boek.addRegel(casus, goal.lijn(), nieuw.afspraak(), houder, concept);
                        return Planuitkomst.VASTGELEGD;
                    })
                    .orElse(Planuitkomst.INTUSSEN_GEWIJZIGD);
        });
    }

    @Transactional
    public Planuitkomst endRegel(CasusId casus, PlanregelId id) {
        return change(
                casus,
                concept ->
                        boek.endRegel(casus, id, concept) ? Planuitkomst.VASTGELEGD : Planuitkomst.INTUSSEN_GEWIJZIGD);
    }

    /** Makes the concept the next version: from now on others see it, and new agreements are work. */
    @Transactional
    public Planuitkomst establish(CasusId id) {
        return change(id, concept -> {
            if (!boek.hasChanges(id, concept) || boek.doelen(id, concept).isEmpty()) {
                return Planuitkomst.NIETS_NIEUWS;
            }
            var casus = casusregie.readSummary(id);
            boek.ending(id, concept).forEach(ended -> end(ended.regel()));
            boek.establish(id, concept);
            boek.beginning(id, concept).forEach(begun -> begin(casus, begun));
            casusregie.note(id, "PLAN_VASTGESTELD", null);
            return Planuitkomst.VASTGESTELD;
        });
    }

    private void begin(CasusSummary casus, Planboek.Houderschap begun) {
        betrokkenheden.involve(begun.houder(), Relatie.REGELHOUDER, onderwerp(begun.regel()));
        events.publishEvent(new PlanregelAgreed(
                begun.regel(), casus.casus(), casus.kenmerk(), casus.wijk(), begun.houder(), Actor.require()));
    }

    private void end(PlanregelId regel) {
        betrokkenheden.endAll(Relatie.REGELHOUDER, onderwerp(regel));
        events.publishEvent(new PlanregelEnded(regel));
    }

    private Planuitkomst change(CasusId id, IntFunction<Planuitkomst> act) {
        toegang.require(
                Handeling.PLAN_OPSTELLEN,
                Onderwerp.casus(id.value()),
                () -> List.of(casusregie.readSummary(id).jongere().value()));
        var concept = boek.lock(id) + 1;
        return casusregie.readSummary(id).open() ? act.apply(concept) : Planuitkomst.CASUS_GESLOTEN;
    }

    private static Onderwerp onderwerp(PlanregelId id) {
        return Onderwerp.planregel(id.value());
    }
}
