package nl.maatwerkaanpak.taak;

import java.time.Clock;
import java.util.Objects;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Procesmotor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the engine writes its work: only the room workflow comes here, in the transaction of the engine's own task, so
 * that a row exists exactly when that task does. It asks no right, for it acts on a fact that already happened, and writes the
 * row as the engine's own actor, since the database lets nobody else make or end one. Of what it
 * writes it publishes only that work stayed undone: the rest the engine knows already.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Werklijst {

    private final Taakboek taakboek;
    private final Eigenaarschap eigenaarschap;
    private final Procesmotor procesmotor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Werklijst(
            Taakboek taakboek,
            Eigenaarschap eigenaarschap,
            Procesmotor procesmotor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.taakboek = taakboek;
        this.eigenaarschap = eigenaarschap;
        this.procesmotor = procesmotor;
        this.events = events;
        this.clock = clock;
    }

    /** Puts the taak on the list; with an owner, that person is involved at once. */
    public void offer(NieuweTaak taak) {
        var eigenaar = taak.eigenaar();
        if (taak.rol() == null && eigenaar == null) {
            throw new IllegalStateException("nobody would see " + taak.soort());
        }
        procesmotor.run(() -> taakboek.insert(taak, clock.instant()));
        if (eigenaar != null) {
            taakboek.find(taak.taak()).ifPresent(row -> eigenaarschap.begin(row, eigenaar));
        }
    }

    /** The engine gave the taak to somebody else, or to nobody. Telling it what the list did itself changes nothing. */
    public void reassign(TaakId taak, @Nullable MedewerkerId eigenaar) {
        taakboek.lock(taak)
                .filter(open -> !open.isDone())
                .filter(open -> !Objects.equals(open.eigenaar(), eigenaar))
                .ifPresent(open -> procesmotor.run(() -> eigenaarschap.pass(open, eigenaar)));
    }

    /** The work is done, or the process no longer needs it. Who did it stays involved until the room itself ends that. */
    public void finish(TaakId taak) {
        var door = Actor.require();
        procesmotor.run(() -> taakboek.finish(taak, door, clock.instant()));
    }

    public void remind(TaakId taak) {
        procesmotor.run(() -> taakboek.remind(taak, clock.instant()));
    }

    /** From now on this person sees the row too, as late work of somebody else. */
    public void tell(TaakId taak, MedewerkerId volger) {
        procesmotor.run(() -> taakboek.tell(taak, volger));
    }

    /** From now on the coordinator of this kind of work sees the row too, and can give it to somebody. */
    public void escalate(TaakId taak) {
        procesmotor
                .as(() -> taakboek.escalate(taak, clock.instant()))
                .map(Taak::escalated)
                .ifPresent(events::publishEvent);
    }
}
