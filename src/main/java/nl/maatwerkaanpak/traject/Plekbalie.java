package nl.maatwerkaanpak.traject;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.BestaatNietMeer;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Geaccepteerd;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.GeenPlek;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Ingetrokken;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Uitgesteld;
import nl.maatwerkaanpak.traject.TrajectEvent.PlekPostponed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a person of the partner decides about the place that came free: start, not yet, or not any more. */
@Component
public class Plekbalie {

    private final Verwijzingslot slot;
    private final Verwijzingen verwijzingen;
    private final Plekkenbord plekken;
    private final Trajectstart trajectstart;
    private final Verwijsloket loket;
    private final Dossier dossier;
    private final Aanpak aanpak;
    private final Werkdagen werkdagen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plekbalie(
            Verwijzingslot slot,
            Verwijzingen verwijzingen,
            Plekkenbord plekken,
            Trajectstart trajectstart,
            Verwijsloket loket,
            Dossier dossier,
            Aanpak aanpak,
            Werkdagen werkdagen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slot = slot;
        this.verwijzingen = verwijzingen;
        this.plekken = plekken;
        this.trajectstart = trajectstart;
        this.loket = loket;
        this.dossier = dossier;
        this.aanpak = aanpak;
        this.werkdagen = werkdagen;
        this.events = events;
        this.clock = clock;
    }

    /** The traject begins; the acting medewerker becomes uitvoerder. */
    @Transactional
    public Antwoorduitkomst start(VerwijzingId id) {
        var verwijzing = slot.lock(Handeling.VERWIJZING_BEANTWOORDEN, id);
        return refusal(verwijzing).orElseGet(() -> start(verwijzing));
    }

    /** Not yet: the jongere stays in front, and the place is offered again after a term. */
    @Transactional
    public Antwoorduitkomst postpone(VerwijzingId id, String reden) {
        var verwijzing = slot.lock(Handeling.VERWIJZING_BEANTWOORDEN, id);
        return refusal(verwijzing).orElseGet(() -> {
            var now = clock.instant();
            verwijzing.postponePlek();
            verwijzingen.save(verwijzing);
            dossier.writeUitstel(id, reden, now);
            events.publishEvent(new PlekPostponed(
                    id, werkdagen.deadline(now, aanpak.termijnen().wachtlijst())));
            return new Uitgesteld();
        });
    }

    /** It does not fit any more: the casusregisseur decides what follows, and the next in line is offered the place. */
    @Transactional
    public Antwoorduitkomst decline(VerwijzingId id, Afwijsreden reden, @Nullable String toelichting) {
        var verwijzing = slot.lock(Handeling.VERWIJZING_BEANTWOORDEN, id);
        Supplier<Antwoorduitkomst> declined = () -> loket.decline(verwijzing, reden, toelichting);
        return refusal(verwijzing).orElseGet(declined);
    }

    private Antwoorduitkomst start(Verwijzing verwijzing) {
        if (aanpak.trajectsoort(verwijzing.trajectsoort()).isEmpty()) {
            return new BestaatNietMeer();
        }
        var bezetting = plekken.find(verwijzing.trajectsoort());
        return bezetting.filter(places -> places.vrij() > 0).isPresent()
                ? new Geaccepteerd(trajectstart.start(verwijzing))
                : new GeenPlek();
    }

    private static Optional<Antwoorduitkomst> refusal(Verwijzing verwijzing) {
        if (verwijzing.isWithdrawn()) {
            return Optional.of(new Ingetrokken());
        }
        return verwijzing.isPlekOffered() ? Optional.empty() : Optional.of(new GeenPlek());
    }
}
