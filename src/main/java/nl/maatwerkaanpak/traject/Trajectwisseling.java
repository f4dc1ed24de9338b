package nl.maatwerkaanpak.traject;

import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Procesmotor;
import nl.maatwerkaanpak.privacy.Relatie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another guides a traject, because the taak to do so went to them: the goals and notes go along, and who guided before sees
 * neither them nor the casus any longer. The work list has asked for the right to.
 */
@Component
public class Trajectwisseling {

    private final Trajecten trajecten;
    private final TrajectQueries queries;
    private final Casusregie casusregie;
    private final Betrokkenheden betrokkenheden;
    private final Procesmotor procesmotor;

    Trajectwisseling(
            Trajecten trajecten,
            TrajectQueries queries,
            Casusregie casusregie,
            Betrokkenheden betrokkenheden,
            Procesmotor procesmotor) {
        this.trajecten = trajecten;
        this.queries = queries;
        this.casusregie = casusregie;
        this.betrokkenheden = betrokkenheden;
        this.procesmotor = procesmotor;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(TrajectId id, MedewerkerId to) {
        procesmotor.as(() -> {
            var traject = trajecten.findForChangeById(id.value()).orElseThrow();
            if (!traject.uitvoerder().equals(to)) {
                move(traject, to);
            }
            return traject;
        });
    }

    private void move(Traject traject, MedewerkerId to) {
        var from = traject.uitvoerder();
        var onderwerp = Onderwerp.traject(traject.id().value());
        traject.handOver(to);
        trajecten.save(traject);
        betrokkenheden.end(from, Relatie.UITVOERDER, onderwerp);
        betrokkenheden.involve(to, Relatie.UITVOERDER, onderwerp);
        casusregie.involveUitvoerder(traject.casus(), to);
        if (!queries.isGuidedBy(traject.casus(), from)) {
            casusregie.endUitvoerder(traject.casus(), from);
        }
    }
}
