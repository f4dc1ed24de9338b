package nl.maatwerkaanpak.overleg;

import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Procesmotor;
import nl.maatwerkaanpak.privacy.Relatie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another coordinates or leads an overleg, because the taak to do so went to them: from now on they are involved with the
 * overleg and with the casussen on its agenda. The work list has asked for the right to.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Overlegwisseling {

    private final Overleggen overleggen;
    private final Agendapunten agendapunten;
    private final Fenomeenagenda fenomeenagenda;
    private final Betrokkenheden betrokkenheden;
    private final Procesmotor procesmotor;

    Overlegwisseling(
            Overleggen overleggen,
            Agendapunten agendapunten,
            Fenomeenagenda fenomeenagenda,
            Betrokkenheden betrokkenheden,
            Procesmotor procesmotor) {
        this.overleggen = overleggen;
        this.agendapunten = agendapunten;
        this.fenomeenagenda = fenomeenagenda;
        this.betrokkenheden = betrokkenheden;
        this.procesmotor = procesmotor;
    }

    /** Who has the procesregie of what is on the agenda, and records the besluiten. */
    public void handOverCoordination(OverlegId id, MedewerkerId to) {
        procesmotor.as(() -> {
            var overleg = overleggen.findForChangeById(id.value()).orElseThrow();
            var from = overleg.coordinator();
            overleg.handOverCoordination(to);
            return move(overleg, Relatie.PROCESREGISSEUR, from, to);
        });
    }

    /** Who approves the record. */
    public void handOverChair(OverlegId id, MedewerkerId to) {
        procesmotor.as(() -> {
            var overleg = overleggen.findForChangeById(id.value()).orElseThrow();
            var from = overleg.voorzitter();
            overleg.handOverChair(to);
            var moved = move(overleg, Relatie.VOORZITTER, from, to);
            fenomeenagenda.handOverChair(id, to);
            return moved;
        });
    }

    /** Who had it keeps what they have with a casus: it may be their own. */
    private Overleg move(Overleg overleg, Relatie relatie, MedewerkerId from, MedewerkerId to) {
        if (from.equals(to)) {
            return overleg;
        }
        var onderwerp = Onderwerp.overleg(overleg.id().value());
        betrokkenheden.end(from, relatie, onderwerp);
        betrokkenheden.involve(to, relatie, onderwerp);
        for (var punt : agendapunten.findByOverlegIdAndIngetrokkenOpIsNullOrderByVolgnummer(
                overleg.id().value())) {
            betrokkenheden.involve(to, relatie, Onderwerp.casus(punt.casus().value()));
        }
        return overleggen.save(overleg);
    }
}
