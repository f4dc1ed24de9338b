package nl.maatwerkaanpak.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a process that failed and is not tried again by itself. Which dossier it is about and what the error said are
 * not in it: both can hold what a beheerder must not see.
 *
 * @param id of the engine's job; absent for an incident that cannot be tried again from here
 * @param stap the name of the step in its model
 * @param fout the class of the error, or nothing when it cannot be told
 */
public record Storing(
        @Nullable UUID id,
        String proces,
        String stap,
        @Nullable String fout,
        Instant sinds) {}
