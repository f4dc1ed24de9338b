package nl.maatwerkaanpak.overleg;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.fenomeen.Fenomeen;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.fenomeen.Fenomeengebeurtenis;
import nl.maatwerkaanpak.fenomeen.Fenomeenkast;
import nl.maatwerkaanpak.fenomeen.Fenomeentafel;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Procesmotor;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.stereotype.Component;

/**
 * The fenomenen on the agenda of an overleg: one comes on it with who talks about it, and is taken off it with a reason. Who
 * talks about it and who leads the overleg read it from then on, until it is off the agenda or the record is approved. The
 * desks have asked for the right to.
 */
@Component
class Fenomeenagenda {

    private final Fenomeenpunten punten;
    private final Fenomeenkast fenomenen;
    private final Betrokkenheden betrokkenheden;
    private final Medewerkers medewerkers;
    private final Procesmotor procesmotor;
    private final Toegang toegang;

    Fenomeenagenda(
            Fenomeenpunten punten,
            Fenomeenkast fenomenen,
            Betrokkenheden betrokkenheden,
            Medewerkers medewerkers,
            Procesmotor procesmotor,
            Toegang toegang) {
        this.punten = punten;
        this.fenomenen = fenomenen;
        this.betrokkenheden = betrokkenheden;
        this.medewerkers = medewerkers;
        this.procesmotor = procesmotor;
        this.toegang = toegang;
    }

    /** What stands on it. */
    List<Fenomeenpunt> of(OverlegId overleg) {
        return punten.of(overleg);
    }

    /** Whether the fenomeen can come on it, or why not. */
    Agendering judge(Fenomeen fenomeen, Overleg overleg) {
        if (!fenomeen.open()) {
            return Agendering.FENOMEEN_GESLOTEN;
        }
        if (!overleg.isPlanned()) {
            return Agendering.OVERLEG_VOORBIJ;
        }
        return isOn(overleg.id(), fenomeen.id()) ? Agendering.AL_GEAGENDEERD : Agendering.GEAGENDEERD;
    }

    /** Whether somebody can be invited: who works in dossiers, and reads fenomenen. */
    boolean canTalk(MedewerkerId medewerker) {
        return toegang.canBeInvolved(medewerker) && Fenomeentafel.mayRead(medewerkers.read(medewerker));
    }

    void put(Fenomeen fenomeen, Overleg overleg, String vraag, Collection<MedewerkerId> deelnemers) {
        var punt = punten.add(fenomeen, overleg, vraag);
        betrokkenheden.involve(overleg.voorzitter(), Relatie.VOORZITTER, onderwerp(fenomeen.id()));
        for (var deelnemer : deelnemers) {
            punten.invite(punt, overleg.id(), fenomeen.id(), deelnemer);
            betrokkenheden.involve(deelnemer, Relatie.DEELNEMER, onderwerp(fenomeen.id()));
            betrokkenheden.involve(
                    deelnemer, Relatie.DEELNEMER, Onderwerp.overleg(overleg.id().value()));
        }
        fenomenen.note(fenomeen.id(), Fenomeengebeurtenis.OP_AGENDA, overleg.kenmerk(), vraag);
    }

    /** What the overleg decided; false when somebody else was first. */
    boolean decide(Fenomeenpunt punt, Overleg overleg, String besluit) {
        var first = punten.decide(punt.id(), besluit);
        if (first) {
            fenomenen.note(punt.fenomeen(), Fenomeengebeurtenis.BESPROKEN, overleg.kenmerk(), besluit);
        }
        return first;
    }

    /** Takes it off the agenda; who was to talk about it reads it no longer, unless it is on another agenda with them. */
    void takeOff(Fenomeenpunt punt, Overleg overleg, String reden, Optional<OverlegId> naar) {
        if (punten.withdraw(punt.id(), reden, naar.orElse(null))) {
            fenomenen.note(punt.fenomeen(), Fenomeengebeurtenis.VAN_AGENDA, overleg.kenmerk(), reden);
            release(punt.fenomeen());
        }
    }

    /** From an agenda that goes to another one, or to none; on one where it stands already it does not come twice. */
    void carryOver(Fenomeenpunt punt, Overleg from, String reden, Optional<Overleg> to) {
        to.ifPresent(other -> fenomenen
                .find(punt.fenomeen())
                .filter(fenomeen -> judge(fenomeen, other) == Agendering.GEAGENDEERD)
                .ifPresent(fenomeen -> put(fenomeen, other, punt.vraag(), whoCanTalk(punt))));
        takeOff(punt, from, reden, to.map(Overleg::id).filter(other -> isOn(other, punt.fenomeen())));
    }

    void tellMoved(Overleg overleg) {
        of(overleg.id())
                .forEach(punt -> fenomenen.note(
                        punt.fenomeen(), Fenomeengebeurtenis.OVERLEG_VERPLAATST, overleg.kenmerk(), null));
    }

    /** Another leads the overleg; as the engine's actor. */
    void handOverChair(OverlegId overleg, MedewerkerId to) {
        of(overleg).forEach(punt -> {
            betrokkenheden.involve(to, Relatie.VOORZITTER, onderwerp(punt.fenomeen()));
            release(punt.fenomeen());
        });
    }

    /** The overleg is over: what was on its agenda is read no longer for it. */
    void release(OverlegId overleg) {
        of(overleg).forEach(punt -> release(punt.fenomeen()));
    }

    /** Past what the actor sees: a reader may be of the overleg of a colleague. */
    private void release(FenomeenId fenomeen) {
        procesmotor.run(() -> punten.formerReaders(fenomeen)
                .forEach(lezer -> betrokkenheden.end(lezer.medewerker(), lezer.relatie(), onderwerp(fenomeen))));
    }

    private boolean isOn(OverlegId overleg, FenomeenId fenomeen) {
        return of(overleg).stream().anyMatch(punt -> punt.fenomeen().equals(fenomeen));
    }

    private List<MedewerkerId> whoCanTalk(Fenomeenpunt punt) {
        return punten.deelnemers(punt.id()).stream().filter(this::canTalk).toList();
    }

    private static Onderwerp onderwerp(FenomeenId fenomeen) {
        return Onderwerp.fenomeen(fenomeen.value());
    }
}
