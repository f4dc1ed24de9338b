package nl.maatwerkaanpak.vervanging;

import java.time.Clock;
import java.util.List;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where a vervanging is set and ended: by who is away, or by the casuistiekcoordinator for who is ill. */
@Component
public class Vervangtafel {

    private final Vervangingen vervangingen;
    private final Medewerkers medewerkers;
    private final Toegang toegang;
    private final Clock clock;

    Vervangtafel(Vervangingen vervangingen, Medewerkers medewerkers, Toegang toegang, Clock clock) {
        this.vervangingen = vervangingen;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.clock = clock;
    }

    /** Sets a vervanging, or tells why not; of two at once the second is told. */
    @Transactional
    public Vervanguitkomst set(NieuweVervanging nieuw) {
        requireFor(nieuw.afwezige());
        vervangingen.waitForOthers();
        var refusal = vervangingen.refusal(nieuw);
        if (refusal.isEmpty()) {
            vervangingen.insert(VervangingId.create(), nieuw, Actor.require(), clock.instant());
        }
        return refusal.orElse(Vervanguitkomst.INGESTELD);
    }

    /**
     * Ends a vervanging at once, also one that is still to begin.
     *
     * @return false when it had ended already
     */
    @Transactional
    public boolean end(VervangingId id) {
        requireFor(vervangingen.afwezigeOf(id).orElseThrow(() -> new GeenToegang(Handeling.VERVANGING_REGELEN)));
        return vervangingen.end(id, Actor.require(), clock.instant());
    }

    /** What holds or is to come: of oneself and of whom one stands in for; for the casuistiekcoordinator of everybody. */
    @Transactional(readOnly = true)
    public List<Vervangregel> list() {
        return vervangingen.open(Actor.require(), toegang.may(Handeling.VERVANGING_REGELEN));
    }

    /** Who can stand in for this medewerker, for who may set it. */
    @Transactional
    public List<Medewerker> candidates(MedewerkerId afwezige) {
        requireFor(afwezige);
        return vervangingen.suitable(afwezige).stream().map(medewerkers::read).toList();
    }

    private void requireFor(MedewerkerId afwezige) {
        if (!afwezige.equals(Actor.require())) {
            toegang.require(Handeling.VERVANGING_REGELEN);
        }
    }
}
