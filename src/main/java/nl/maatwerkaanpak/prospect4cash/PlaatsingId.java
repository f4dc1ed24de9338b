package nl.maatwerkaanpak.prospect4cash;

import java.util.UUID;

/** Identifies a plaatsing. */
public record PlaatsingId(UUID value) {

    public static PlaatsingId create() {
        return new PlaatsingId(UUID.randomUUID());
    }

    public static PlaatsingId of(String text) {
        return new PlaatsingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
