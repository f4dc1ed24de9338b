package nl.maatwerkaanpak.overleg;

import java.util.UUID;

/** Identifies an overleg. */
public record OverlegId(UUID value) {

    public static OverlegId create() {
        return new OverlegId(UUID.randomUUID());
    }

    public static OverlegId of(String text) {
        return new OverlegId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
