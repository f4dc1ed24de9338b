package nl.maatwerkaanpak.bericht;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * When the rounds are made, by every node. Two nodes need no lock of their own for it: the database lets a dagoverzicht in once
 * and gives a row to one of them, also when their clocks differ or one stands still, which a lock with a term would not.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "maatwerk.mail.rooster", matchIfMissing = true)
class Berichtrooster {

    private static final Logger LOG = LoggerFactory.getLogger(Berichtrooster.class);
    private static final String ROUND = "PT10S";
    private static final String MINUTE = "PT1M";
    private static final String HOUR = "PT1H";

    private final Dagronde dagronde;
    private final Postbode postbode;

    Berichtrooster(Dagronde dagronde, Postbode postbode) {
        this.dagronde = dagronde;
        this.postbode = postbode;
    }

    @Scheduled(initialDelayString = ROUND, fixedDelayString = ROUND)
    void send() {
        attempt(postbode::round);
    }

    @Scheduled(initialDelayString = MINUTE, fixedDelayString = MINUTE)
    void fill() {
        attempt(dagronde::round);
    }

    @Scheduled(initialDelayString = HOUR, fixedDelayString = HOUR)
    void clear() {
        attempt(dagronde::clear);
    }

    /** What fails now is done by the next round. */
    private static void attempt(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.warn("A round of mail was broken off: {}", failed.getClass().getName());
        }
    }
}
