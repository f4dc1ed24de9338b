package nl.maatwerkaanpak.traject;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.traject.Contactuitkomst.Geweigerd;
import nl.maatwerkaanpak.traject.Contactuitkomst.Vastgelegd;
import nl.maatwerkaanpak.traject.TrajectEvent.ContactsChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where who guides keeps when and how they met the jongere, from the first day of a traject until its end. Nobody else reads
 * it; the regie learns only whether there was contact lately.
 */
@Component
public class Contactboek {

    private static final Duration EERDER = Duration.ofDays(365);
    private static final int LAATSTE = 5;

    private final Trajectslot slot;
    private final Contactregister register;
    private final Jongerenregister jongeren;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contactboek(
            Trajectslot slot,
            Contactregister register,
            Jongerenregister jongeren,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slot = slot;
        this.register = register;
        this.jongeren = jongeren;
        this.events = events;
        this.clock = clock;
    }

    /** What is needed to record one; one line in the verwerkingslog. */
    @Transactional
    public Contactblad open(TrajectId id) {
        var traject = slot.read(id);
        return new Contactblad(
                id,
                traject.kenmerk(),
                jongeren.read(traject.jongere()).naam(),
                traject.isEnded(),
                register.running(id),
                register.latest(id, LAATSTE));
    }

    /** Records a contact, or an attempt; refused when it lies in the future or the traject has ended. */
    @Transactional
    public Contactuitkomst record(TrajectId id, NieuwContactmoment nieuw) {
        return record(id, nieuw, null);
    }

    /** As {@link #record(TrajectId, NieuwContactmoment)}, about one of the goals that run; an attempt is about none. */
    @Transactional
    public Contactuitkomst record(TrajectId id, NieuwContactmoment nieuw, @Nullable UUID doel) {
        var traject = slot.lock(id);
        var now = clock.instant();
        var goal = nieuw.wijze().isContact() ? doel : null;
        var refusal = refusal(traject, nieuw, now).or(() -> refusal(id, goal));
        if (refusal.isPresent()) {
            return new Geweigerd(refusal.get());
        }
        var moment = register.add(id, nieuw, now);
        if (goal != null) {
            register.note(id, goal, moment, nieuw.richting());
        }
        tell(traject);
        return new Vastgelegd(moment);
    }

    /** The latest contact moments that stand, latest first. */
    @Transactional
    public List<Contactmoment> latest(TrajectId id, int howMany) {
        slot.read(id);
        return register.latest(id, howMany);
    }

    /**
     * Takes one's own slip back: nobody reads it any more. False when it was taken back before, or is not of this traject.
     */
    @Transactional
    public boolean withdraw(TrajectId id, ContactmomentId moment) {
        var traject = slot.lock(id);
        var withdrawn = register.withdraw(id, moment, clock.instant());
        if (withdrawn && !traject.isEnded()) {
            tell(traject);
        }
        return withdrawn;
    }

    private void tell(Traject traject) {
        var laatste = register.latest(traject.id(), 1).stream().map(Contactmoment::tijdstip);
        events.publishEvent(
                new ContactsChanged(traject.id(), laatste.findFirst().orElse(traject.gestartOp())));
    }

    private Optional<Contactweigering> refusal(TrajectId id, @Nullable UUID doel) {
        return doel == null
                        || register.running(id).stream()
                                .anyMatch(goal -> goal.id().equals(doel))
                ? Optional.empty()
                : Optional.of(Contactweigering.DOEL_LOOPT_NIET);
    }

    private static Optional<Contactweigering> refusal(Traject traject, NieuwContactmoment nieuw, Instant now) {
        if (traject.isEnded()) {
            return Optional.of(Contactweigering.BEEINDIGD);
        }
        if (nieuw.tijdstip().isAfter(now)) {
            return Optional.of(Contactweigering.IN_DE_TOEKOMST);
        }
        return nieuw.tijdstip().isBefore(traject.gestartOp().minus(EERDER))
                ? Optional.of(Contactweigering.TE_LANG_GELEDEN)
                : Optional.empty();
    }
}
