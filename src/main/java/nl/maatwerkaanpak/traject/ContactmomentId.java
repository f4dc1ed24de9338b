package nl.maatwerkaanpak.traject;

import java.util.UUID;

/** Identifies a contact moment. */
public record ContactmomentId(UUID value) {

    public static ContactmomentId create() {
        return new ContactmomentId(UUID.randomUUID());
    }

    public static ContactmomentId of(String text) {
        return new ContactmomentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
