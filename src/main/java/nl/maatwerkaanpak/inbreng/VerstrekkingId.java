package nl.maatwerkaanpak.inbreng;

import java.util.UUID;

/** Identifies a verstrekking. */
public record VerstrekkingId(UUID value) {

    public static VerstrekkingId create() {
        return new VerstrekkingId(UUID.randomUUID());
    }

    public static VerstrekkingId of(String text) {
        return new VerstrekkingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
