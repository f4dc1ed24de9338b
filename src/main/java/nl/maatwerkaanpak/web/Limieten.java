package nl.maatwerkaanpak.web;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often something may be asked in a minute, at one node.
 *
 * @param inloggen logins that begin or come back, of one address
 * @param zoeken pages that look for something, of one medewerker
 * @param opzoeken pages and parts of dossiers, of one medewerker
 */
@Validated
@ConfigurationProperties("maatwerk.limieten")
record Limieten(
        @DefaultValue("120") @Positive int inloggen,
        @DefaultValue("60") @Positive int zoeken,
        @DefaultValue("300") @Positive int opzoeken) {

    int perMinute(Limiet limiet) {
        return switch (limiet) {
            case INLOGGEN -> inloggen;
            case ZOEKEN -> zoeken;
            case OPZOEKEN -> opzoeken;
        };
    }
}
