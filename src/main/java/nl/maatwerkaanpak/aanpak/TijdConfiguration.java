package nl.maatwerkaanpak.aanpak;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house, on Dutch time; a test puts its own in the place of it. */
@Configuration(proxyBeanMethods = false)
public class TijdConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(Werkdagen.ZONE);
    }

    /** Today, in a form, is today on that clock. */
    @Bean
    ValidationConfigurationCustomizer today(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
