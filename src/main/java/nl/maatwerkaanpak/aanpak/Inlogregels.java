package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays logged in while they do nothing. Who opens dossiers leaves a desk where others pass by; who only
 * reports from the street holds a phone of their own, and would have to log in again at every signaal.
 *
 * @param inactiefMinuten for everybody who is not meant below; an hour at most
 * @param dienstMinuten for whoever has dienstRollen and no other; a working day at most, after which everybody logs in again
 * @param dienstRollen the roles whose people report and open nothing else
 */
public record Inlogregels(
        @DefaultValue("30")
        @Min(value = 5, message = "moet minstens 5 zijn")
        @Max(value = 60, message = "mag hoogstens 60 zijn")
        int inactiefMinuten,

        @DefaultValue("600")
        @Min(value = 5, message = "moet minstens 5 zijn")
        @Max(value = LANGSTE_MINUTEN, message = "mag hoogstens 600 zijn (een werkdag)")
        int dienstMinuten,

        @DefaultValue List<@NotBlank(message = Fout.ONTBREEKT) String> dienstRollen) {

    private static final int LANGSTE_MINUTEN = 600;

    /** After this everybody logs in again, however busy they are; the identity provider's own session lasts as long. */
    public static final Duration LANGSTE = Duration.ofMinutes(LANGSTE_MINUTEN);

    /** For somebody with these roles: the strictest counts, so one other role ends the shift. */
    public Duration inactief(Set<String> rollen) {
        var reportsOnly = !rollen.isEmpty() && dienstRollen.containsAll(rollen);
        return Duration.ofMinutes(reportsOnly ? Math.max(dienstMinuten, inactiefMinuten) : inactiefMinuten);
    }

    /** The shortest for anybody. */
    public Duration kortste() {
        return Duration.ofMinutes(inactiefMinuten);
    }
}
