package nl.maatwerkaanpak.taak;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a piece of work, so that who comes second sees what happened.
 *
 * @param eigenaar the name of who has or had it
 * @param afgerondDoor the name of who did it
 */
public record Taakstatus(
        String soort,
        @Nullable String eigenaar,
        @Nullable String afgerondDoor,
        @Nullable Instant afgerondOp) {}
