package nl.maatwerkaanpak.signaal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * When wegingen take effect whose bedenktijd is over, by every node. No lock keeps two nodes apart: who takes the row away
 * carries it out, and the database gives it to one of them.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Bedenktijdrooster {

    private static final Logger LOG = LoggerFactory.getLogger(Bedenktijdrooster.class);

    private static final String HOUR = "PT1H";

    private final Bedenktijd bedenktijd;

    Bedenktijdrooster(Bedenktijd bedenktijd) {
        this.bedenktijd = bedenktijd;
    }

    @Scheduled(initialDelayString = "${maatwerk.weging.ronde}", fixedDelayString = "${maatwerk.weging.ronde}")
    void round() {
        attempt(bedenktijd::round);
    }

    @Scheduled(initialDelayString = HOUR, fixedDelayString = HOUR)
    void clear() {
        attempt(bedenktijd::clear);
    }

    /** What fails now is done by the next round. */
    private static void attempt(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.warn("A round of wegingen was broken off: {}", failed.getClass().getName());
        }
    }
}
