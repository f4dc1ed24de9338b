package nl.maatwerkaanpak.vervanging;

import java.util.UUID;

/** Identifies a vervanging. */
public record VervangingId(UUID value) {

    public static VervangingId create() {
        return new VervangingId(UUID.randomUUID());
    }

    public static VervangingId of(String text) {
        return new VervangingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
