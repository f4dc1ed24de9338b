package nl.maatwerkaanpak.taak;

import java.time.Instant;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * A taak as the engine makes it. Offered to a role (within an organisation when one is given), or owned from the start.
 *
 * @param soort the user task's id in the model, such as userTask_weighSignaal
 * @param onderwerp the domain id that the process is about (its business key)
 * @param pad the page on which the work is done
 */
public record NieuweTaak(
        TaakId taak,
        String soort,
        String proces,
        UUID onderwerp,
        @Nullable UUID casus,
        String kenmerk,
        @Nullable String wijk,
        String pad,
        @Nullable String rol,
        @Nullable String organisatie,
        @Nullable MedewerkerId eigenaar,
        @Nullable Instant uiterlijk) {}
