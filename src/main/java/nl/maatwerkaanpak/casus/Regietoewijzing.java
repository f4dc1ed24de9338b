package nl.maatwerkaanpak.casus;

import java.util.List;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.casus.CasusEvent.CasusregisseurAssigned;
import nl.maatwerkaanpak.casus.CasusEvent.ProcesregisseurReplaced;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Afschermingen;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where a casus gets its casusregisseur, and where another takes over with a reason. */
@Component
public class Regietoewijzing {

    private final Casusslot slot;
    private final Casussen casussen;
    private final Casusstukken stukken;
    private final Verloop verloop;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;
    private final Betrokkenheden betrokkenheden;
    private final Afschermingen afschermingen;
    private final ApplicationEventPublisher events;

    Regietoewijzing(
            Casusslot slot,
            Casussen casussen,
            Casusstukken stukken,
            Verloop verloop,
            Medewerkers medewerkers,
            Aanpak aanpak,
            Betrokkenheden betrokkenheden,
            Afschermingen afschermingen,
            ApplicationEventPublisher events) {
        this.slot = slot;
        this.casussen = casussen;
        this.stukken = stukken;
        this.verloop = verloop;
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
        this.betrokkenheden = betrokkenheden;
        this.afschermingen = afschermingen;
        this.events = events;
    }

    /** The active people of the partners, by name. */
    @Transactional(readOnly = true)
    public List<Medewerker> candidates() {
        return medewerkers.allActive().stream().filter(this::isPartner).toList();
    }

    /**
     * Makes a medewerker the casusregisseur. Who was it before reads the casus no longer; the bundled signalen are read by
     * the new one.
     *
     * @param reden why another takes over; not needed the first time
     */
    @Transactional
    public Toewijzing assign(CasusId id, MedewerkerId medewerker, @Nullable String reden) {
        var casus = slot.lock(Handeling.CASUSREGISSEUR_TOEWIJZEN, id);
        var outcome = judge(casus, medewerker, reden);
        if (outcome == Toewijzing.ASSIGNED) {
            replace(casus, medewerker, reden);
        }
        return outcome;
    }

    /** As {@link #assign}, from somebody who was the casusregisseur when the giver looked; of two at once the second is told. */
    @Transactional
    public Toewijzing handOver(CasusId id, MedewerkerId van, MedewerkerId naar, String reden) {
        var casus = slot.lock(Handeling.CASUSREGISSEUR_TOEWIJZEN, id);
        if (naar.equals(casus.casusregisseur())) {
            return Toewijzing.UNCHANGED;
        }
        if (!van.equals(casus.casusregisseur())) {
            return Toewijzing.CHANGED;
        }
        var outcome = judge(casus, naar, reden);
        if (outcome == Toewijzing.ASSIGNED) {
            replace(casus, naar, reden);
        }
        return outcome;
    }

    /**
     * Who led the casus is closed out of it, and another leads it from now on; nothing happens when they lead it no longer, or it
     * was closed. As the engine's actor: who closes it need not lead it, and the timeline does not tell whom it was closed to by
     * whom.
     */
    CasusId succeed(CasusId id, MedewerkerId van, MedewerkerId naar) {
        var casus = casussen.findForChangeById(id.value()).orElseThrow();
        if (!casus.isOpen()) {
            return id;
        }
        if (van.equals(casus.procesregisseur())) {
            handProcesregie(casus, van, naar);
        } else if (van.equals(casus.casusregisseur())) {
            replace(casus, naar, null);
        }
        return id;
    }

    private void handProcesregie(Casus casus, MedewerkerId van, MedewerkerId naar) {
        var onderwerp = Onderwerp.casus(casus.id().value());
        casus.handProcesregie(naar);
        betrokkenheden.involve(naar, Relatie.PROCESREGISSEUR, onderwerp);
        betrokkenheden.end(van, Relatie.PROCESREGISSEUR, onderwerp);
        handSignalen(casus.id(), van, naar);
        casussen.save(casus);
        verloop.note(casus.id(), "PROCESREGISSEUR_GEWISSELD", null);
        events.publishEvent(new ProcesregisseurReplaced(casus.regie(), van));
    }

    private Toewijzing judge(Casus casus, MedewerkerId medewerker, @Nullable String reden) {
        if (!casus.isOpen()) {
            return Toewijzing.CASUS_CLOSED;
        }
        if (medewerker.equals(casus.casusregisseur())) {
            return Toewijzing.UNCHANGED;
        }
        if (medewerker.equals(casus.procesregisseur())
                || !isCandidate(medewerker)
                || isClosedOut(casus.id(), medewerker)) {
            return Toewijzing.UNSUITABLE;
        }
        var replaces = casus.casusregisseur() != null;
        return replaces && (reden == null || reden.isBlank()) ? Toewijzing.REDEN_MISSING : Toewijzing.ASSIGNED;
    }

    private void replace(Casus casus, MedewerkerId medewerker, @Nullable String reden) {
        var onderwerp = Onderwerp.casus(casus.id().value());
        var vorige = casus.casusregisseur();
        casus.assign(medewerker);
        casussen.save(casus);
        betrokkenheden.involve(medewerker, Relatie.CASUSREGISSEUR, onderwerp);
        handSignalen(casus.id(), vorige, medewerker);
        if (vorige != null) {
            betrokkenheden.end(vorige, Relatie.CASUSREGISSEUR, onderwerp);
        }
        note(casus.id(), vorige, reden);
        events.publishEvent(new CasusregisseurAssigned(casus.regie(), medewerker, vorige));
    }

    private void note(CasusId casus, @Nullable MedewerkerId vorige, @Nullable String reden) {
        if (vorige == null || reden == null) {
            verloop.note(casus, "CASUSREGISSEUR_BENOEMD", null);
        } else {
            verloop.explain(casus, "CASUSREGISSEUR_GEWISSELD", reden, null);
        }
    }

    private void handSignalen(CasusId casus, @Nullable MedewerkerId vorige, MedewerkerId nieuwe) {
        for (var signaal : stukken.signalen(casus)) {
            var onderwerp = Onderwerp.signaal(signaal.value());
            betrokkenheden.involve(nieuwe, Relatie.LEZER, onderwerp);
            if (vorige != null) {
                betrokkenheden.end(vorige, Relatie.LEZER, onderwerp);
            }
        }
    }

    private boolean isCandidate(MedewerkerId medewerker) {
        return medewerkers
                .find(medewerker)
                .filter(Medewerker::actief)
                .filter(this::isPartner)
                .isPresent();
    }

    private boolean isClosedOut(CasusId casus, MedewerkerId medewerker) {
        return afschermingen.closedOut(Onderwerp.casus(casus.value())).contains(medewerker);
    }

    private boolean isPartner(Medewerker medewerker) {
        return medewerker.rollen().stream().anyMatch(rol -> aanpak.partner(rol).isPresent());
    }
}
