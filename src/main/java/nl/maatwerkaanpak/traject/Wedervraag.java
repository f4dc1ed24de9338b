package nl.maatwerkaanpak.traject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the partner asked before answering, and what the casusregisseur said.
 *
 * @param gevraagdDoor the name of who asked
 * @param beantwoordDoor the name of who answered
 */
public record Wedervraag(
        String wedervraag,
        String gevraagdDoor,
        Instant gevraagdOp,
        @Nullable String antwoord,
        @Nullable String beantwoordDoor,
        @Nullable Instant beantwoordOp) {}
