package nl.maatwerkaanpak.overleg;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.fenomeen.Fenomeen;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.fenomeen.Fenomeenkast;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where a fenomeen comes on an agenda, is taken off it, and gets its besluit. */
@Component
@Transactional
public class Fenomeenoverleg {

    private final Overleggen overleggen;
    private final Fenomeenagenda agenda;
    private final Fenomeenpunten punten;
    private final Fenomeenpuntbladen bladen;
    private final Fenomeenkast fenomenen;
    private final OverlegQueries queries;
    private final Toegang toegang;

    Fenomeenoverleg(
            Overleggen overleggen,
            Fenomeenagenda agenda,
            Fenomeenpunten punten,
            Fenomeenpuntbladen bladen,
            Fenomeenkast fenomenen,
            OverlegQueries queries,
            Toegang toegang) {
        this.overleggen = overleggen;
        this.agenda = agenda;
        this.punten = punten;
        this.bladen = bladen;
        this.fenomenen = fenomenen;
        this.queries = queries;
        this.toegang = toegang;
    }

    /** Which fenomenen can come on an agenda; for who may put them there. */
    public List<Fenomeen> choices() {
        toegang.require(Handeling.FENOMEEN_AGENDEREN);
        return fenomenen.open();
    }

    public boolean maySchedule() {
        return toegang.may(Handeling.FENOMEEN_AGENDEREN);
    }

    /** On which agendas the fenomeen stands or stood. */
    public List<Fenomeenoverlegregel> of(FenomeenId fenomeen) {
        toegang.require(Handeling.FENOMENEN_LEZEN);
        return bladen.of(fenomeen);
    }

    /** Whether it goes on, so that it can come on an agenda. */
    public boolean isOpen(FenomeenId fenomeen) {
        toegang.require(Handeling.FENOMENEN_LEZEN);
        return fenomenen
                .find(fenomeen)
                .orElseThrow(() -> new GeenToegang(Handeling.FENOMENEN_LEZEN))
                .open();
    }

    /** Puts a fenomeen on the agenda, with the question and with who talks about it. */
    public Agendering schedule(FenomeenId id, OverlegId overlegId, String vraag, Collection<MedewerkerId> deelnemers) {
        toegang.require(Handeling.FENOMEEN_AGENDEREN);
        queries.waitForOthers(overlegId);
        var overleg = read(overlegId, Handeling.FENOMEEN_AGENDEREN);
        var fenomeen = fenomenen.find(id).orElseThrow(() -> new GeenToegang(Handeling.FENOMEEN_AGENDEREN));
        var outcome = deelnemers.stream().allMatch(agenda::canTalk)
                ? agenda.judge(fenomeen, overleg)
                : Agendering.GEEN_DEELNEMER;
        if (outcome == Agendering.GEAGENDEERD) {
            agenda.put(fenomeen, overleg, vraag, deelnemers);
        }
        return outcome;
    }

    /** Records what the overleg decided about the fenomeen, during the overleg. */
    public Vastlegging record(OverlegId overlegId, AgendapuntId id, String besluit) {
        toegang.require(Handeling.BESLUIT_VASTLEGGEN, Onderwerp.overleg(overlegId.value()));
        queries.waitForOthers(overlegId);
        var overleg = read(overlegId, Handeling.BESLUIT_VASTLEGGEN);
        var punt = find(overlegId, id, Handeling.BESLUIT_VASTLEGGEN);
        if (punt.decided()) {
            return Vastlegging.AL_BESLOTEN;
        }
        if (punt.withdrawn()) {
            return Vastlegging.INGETROKKEN;
        }
        if (!overleg.isPlanned()) {
            return Vastlegging.OVERLEG_VOORBIJ;
        }
        return agenda.decide(punt, overleg, besluit) ? Vastlegging.VASTGELEGD : Vastlegging.AL_BESLOTEN;
    }

    /** The item, to take it off the agenda: only for who may do that. */
    public Fenomeenpuntblad readToWithdraw(OverlegId overleg, AgendapuntId id) {
        toegang.require(Handeling.FENOMEEN_AGENDEREN);
        return bladen.of(overleg).stream()
                .filter(punt -> punt.punt().equals(id))
                .findFirst()
                .orElseThrow(() -> new GeenToegang(Handeling.FENOMEEN_AGENDEREN));
    }

    /** Takes a fenomeen off the agenda, as long as nothing is decided about it; it can come on an agenda again. */
    public Wijziging withdraw(OverlegId overlegId, AgendapuntId id, String reden) {
        toegang.require(Handeling.FENOMEEN_AGENDEREN);
        queries.waitForOthers(overlegId);
        var overleg = read(overlegId, Handeling.FENOMEEN_AGENDEREN);
        var punt = find(overlegId, id, Handeling.FENOMEEN_AGENDEREN);
        if (punt.withdrawn()) {
            return Wijziging.AL_INGETROKKEN;
        }
        if (punt.decided()) {
            return Wijziging.AL_BESLOTEN;
        }
        if (!overleg.isPlanned()) {
            return Wijziging.OVERLEG_VOORBIJ;
        }
        agenda.takeOff(punt, overleg, reden, Optional.empty());
        return Wijziging.GEWIJZIGD;
    }

    private Overleg read(OverlegId id, Handeling handeling) {
        return overleggen.findById(id.value()).orElseThrow(() -> new GeenToegang(handeling));
    }

    private Fenomeenpunt find(OverlegId overleg, AgendapuntId id, Handeling handeling) {
        return punten.find(id)
                .filter(punt -> punt.overleg().equals(overleg))
                .orElseThrow(() -> new GeenToegang(handeling));
    }
}
