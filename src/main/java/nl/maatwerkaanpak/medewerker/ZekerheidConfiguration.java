package nl.maatwerkaanpak.medewerker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** A second factor, unless who starts the application put something else in its place; then every start says so. */
@Configuration(proxyBeanMethods = false)
class ZekerheidConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ZekerheidConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    Zekerheid zekerheid() {
        return Zekerheid.TWEEDE_FACTOR;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext().getBean(Zekerheid.class) == Zekerheid.TWEEDE_FACTOR) {
            LOG.info("Inloggen vraagt een tweede factor");
        } else {
            LOG.warn("Inloggen vraagt GEEN tweede factor: dit is een demo, niet voor echte gegevens");
        }
    }
}
