package nl.maatwerkaanpak.prospect4cash;

import java.util.UUID;

/** Identifies a place of an employer. */
public record WerkplekId(UUID value) {

    public static WerkplekId create() {
        return new WerkplekId(UUID.randomUUID());
    }

    public static WerkplekId of(String text) {
        return new WerkplekId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
