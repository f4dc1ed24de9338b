package nl.maatwerkaanpak.fenomeen;

import java.util.UUID;

/** Identifies a fenomeen. */
public record FenomeenId(UUID value) {

    public static FenomeenId create() {
        return new FenomeenId(UUID.randomUUID());
    }

    public static FenomeenId of(String text) {
        return new FenomeenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
