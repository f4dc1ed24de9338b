package nl.maatwerkaanpak.briefing;

import java.util.Objects;
import nl.maatwerkaanpak.medewerker.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Throws away what nobody reads any more; twice at once, on two nodes, is as good as once. */
@Component
class Briefingrooster {

    private static final Logger LOG = LoggerFactory.getLogger(Briefingrooster.class);
    private static final String HOUR = "PT1H";

    private final Briefingboek boek;
    private final TransactionOperations transaction;

    Briefingrooster(Briefingboek boek, TransactionOperations transaction) {
        this.boek = boek;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = HOUR, fixedDelayString = HOUR)
    void round() {
        try {
            clear();
        } catch (RuntimeException failed) {
            LOG.warn("Old briefings were not thrown away: {}", failed.getClass().getName());
        }
    }

    /** How many points went. */
    int clear() {
        return Actor.as(Actor.PROCESMOTOR, () -> Objects.requireNonNull(transaction.execute(status -> boek.clear())));
    }
}
