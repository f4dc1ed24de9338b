package nl.maatwerkaanpak.privacy;

import java.util.function.Supplier;
import nl.maatwerkaanpak.medewerker.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work of the engine's own actor inside somebody's transaction, such as counting signals that the reporter may not see
 * in order to advise the weger. Afterwards the transaction is the person's again.
 */
@Component
public class Procesmotor {

    private final ActorInTransaction database;

    Procesmotor(ActorInTransaction database) {
        this.database = database;
    }

    /** As {@link #as}, for work without a result. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void run(Runnable work) {
        as(() -> {
            work.run();
            return true;
        });
    }

    /** Does the work as {@link Actor#PROCESMOTOR}; a failure rolls the whole transaction back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T as(Supplier<T> work) {
        var person = Actor.require();
        database.set(Actor.PROCESMOTOR);
        var result = Actor.as(Actor.PROCESMOTOR, work);
        database.set(person);
        return result;
    }
}
