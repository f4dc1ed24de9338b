package nl.maatwerkaanpak.traject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A traject in a list; it names nobody whom it is about. */
public record Trajectregel(
        TrajectId traject,
        String kenmerk,
        String trajectsoort,
        Stap stap,
        Instant gestartOp,
        @Nullable Instant beeindigdOp,
        @Nullable Trajectuitkomst uitkomst) {}
