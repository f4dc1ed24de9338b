package nl.maatwerkaanpak.toezicht;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the verwerkingslog for people.
 *
 * @param wie the name of who acted; nothing for the system itself
 * @param namens the name of whom they stood in for
 * @param onderwerpSoort the kind of what it was about, as a code
 * @param kenmerk under which people know it, when it has one
 * @param betrokkene the pseudonym of whom it concerned
 */
public record Logregel(
        long nummer,
        Instant tijdstip,
        @Nullable String wie,
        @Nullable String namens,
        @Nullable String organisatie,
        List<String> rollen,
        String handeling,
        @Nullable String onderwerpSoort,
        @Nullable String kenmerk,
        @Nullable String betrokkene,
        String doel,
        String grond,
        boolean toegestaan,
        @Nullable String netwerkadres,
        String traceId) {}
