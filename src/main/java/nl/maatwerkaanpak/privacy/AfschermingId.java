package nl.maatwerkaanpak.privacy;

import java.util.UUID;

/** Identifies an afscherming. */
public record AfschermingId(UUID value) {

    public static AfschermingId create() {
        return new AfschermingId(UUID.randomUUID());
    }

    public static AfschermingId of(String text) {
        return new AfschermingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
