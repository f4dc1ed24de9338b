package nl.maatwerkaanpak.verzegeling;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** When months are made, lines are sealed and seals are checked. A failure stops nobody's work; the next time tries again. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Zegelrooster implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Zegelrooster.class);

    private final Verzegelaar verzegelaar;
    private final Zegelwacht wacht;

    Zegelrooster(Verzegelaar verzegelaar, Zegelwacht wacht) {
        this.verzegelaar = verzegelaar;
        this.wacht = wacht;
    }

    /** Before the first request writes a line: in a month that is not there it would keep that month from being made. */
    @Override
    public void afterSingletonsInstantiated() {
        prepareMonths();
    }

    @Scheduled(cron = "0 30 0 * * *", zone = "Europe/Amsterdam")
    void prepareMonths() {
        verzegelaar.prepareMonths();
    }

    @Scheduled(
            initialDelayString = "${maatwerk.verzegeling.interval}",
            fixedDelayString = "${maatwerk.verzegeling.interval}")
    void seal() {
        try {
            verzegelaar.seal();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The verwerkingslog could not be sealed: {}",
                    failed.getClass().getName());
        }
    }

    /** At night, when nobody waits for the database. */
    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Amsterdam")
    void check() {
        try {
            wacht.check(List.of());
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The verwerkingslog could not be checked: {}",
                    failed.getClass().getName());
        }
    }
}
