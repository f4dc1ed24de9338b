package nl.maatwerkaanpak.plan;

import java.time.LocalDate;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.plan.PlanEvent.PlanregelProgressed;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Procesmotor;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk of who has an agreement of a plan: sees it with its goal, and tells how it goes. */
@Component
public class Planregeltafel {

    private final Planregels regels;
    private final Planboek boek;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final Procesmotor procesmotor;
    private final ApplicationEventPublisher events;

    Planregeltafel(
            Planregels regels,
            Planboek boek,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            Procesmotor procesmotor,
            ApplicationEventPublisher events) {
        this.regels = regels;
        this.boek = boek;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.procesmotor = procesmotor;
        this.events = events;
    }

    @Transactional
    public PlanregelInzage read(PlanregelId id) {
        toegang.require(Handeling.PLANREGEL_BIJHOUDEN, onderwerp(id), () -> regels.jongeren(id));
        return find(id);
    }

    /** Tells how it goes; who leads the casus reads it. */
    @Transactional
    public Planuitkomst record(PlanregelId id, Richting richting, String notitie, LocalDate datum) {
        if (betrokkenheden.wasInvolved(Relatie.REGELHOUDER, onderwerp(id))
                && !betrokkenheden.relaties(onderwerp(id)).contains(Relatie.REGELHOUDER)) {
            return Planuitkomst.INTUSSEN_GEWIJZIGD;
        }
        toegang.require(Handeling.PLANREGEL_BIJHOUDEN, onderwerp(id), () -> regels.jongeren(id));
        if (datum.isAfter(boek.today())) {
            return Planuitkomst.IN_DE_TOEKOMST;
        }
        regels.add(id, richting, notitie, datum);
        events.publishEvent(new PlanregelProgressed(id));
        return Planuitkomst.VASTGELEGD;
    }

    /** The taak of the agreement went to another, who has it from now on; the work list has asked for the right to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(PlanregelId id, MedewerkerId to) {
        procesmotor.as(() -> {
            betrokkenheden.endAll(Relatie.REGELHOUDER, onderwerp(id));
            betrokkenheden.involve(to, Relatie.REGELHOUDER, onderwerp(id));
            regels.handOver(id, to);
            return to;
        });
    }

    private PlanregelInzage find(PlanregelId id) {
        return regels.find(id).orElseThrow(() -> new GeenToegang(Handeling.PLANREGEL_BIJHOUDEN));
    }

    private static Onderwerp onderwerp(PlanregelId id) {
        return Onderwerp.planregel(id.value());
    }
}
