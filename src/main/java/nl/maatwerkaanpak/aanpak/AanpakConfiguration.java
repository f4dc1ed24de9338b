package nl.maatwerkaanpak.aanpak;

import jakarta.validation.Validation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Chooses the file of the municipality; a mistake in it stops the start. */
@Configuration(proxyBeanMethods = false)
class AanpakConfiguration {

    @Bean
    Aanpak aanpak(@Value("${maatwerk.aanpak:classpath:aanpak/arnhem-oost.yaml}") Resource file) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return new AanpakReader(validation.getValidator(), new AanpakRules()).read(file);
        }
    }
}
