package nl.maatwerkaanpak.plan;

import java.util.UUID;

/** Identifies one wording of a goal in a plan: another wording has another id. */
public record PlandoelId(UUID value) {

    public static PlandoelId create() {
        return new PlandoelId(UUID.randomUUID());
    }

    public static PlandoelId of(String text) {
        return new PlandoelId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
