package nl.maatwerkaanpak.traject;

import java.util.UUID;

/** Identifies a traject. */
public record TrajectId(UUID value) {

    public static TrajectId create() {
        return new TrajectId(UUID.randomUUID());
    }

    public static TrajectId of(String text) {
        return new TrajectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
