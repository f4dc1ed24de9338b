package nl.maatwerkaanpak.privacy;

import java.util.function.Supplier;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A dry run: a transaction of its own that is always rolled back, in which can be acted as another, to find out what the database
 * would show them. Nothing of it remains, whatever is done in it; so nothing else may be done in it than reading and writing rows.
 */
@Component
public class Proefopstelling {

    private final TransactionTemplate transaction;
    private final ActorInTransaction database;
    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    Proefopstelling(PlatformTransactionManager transactions, ActorInTransaction database) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.database = database;
    }

    /** What the work finds out; begins as the acting medewerker. */
    public <T> T tryOut(Supplier<T> work) {
        if (running.get()) {
            throw new IllegalStateException("a dry run inside another");
        }
        running.set(true);
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                return work.get();
            });
        } finally {
            running.remove();
        }
    }

    /** Does the work as somebody else. Only in a dry run: for real nobody acts as another. */
    public <T> T as(MedewerkerId other, Supplier<T> work) {
        if (!running.get()) {
            throw new IllegalStateException("not in a dry run");
        }
        var before = Actor.require();
        database.set(other);
        var found = Actor.as(other, work);
        database.set(before);
        return found;
    }
}
