package nl.maatwerkaanpak.jongerenwerk;

import java.util.UUID;

/** Identifies a goal of a POP. */
public record PopdoelId(UUID value) {

    public static PopdoelId create() {
        return new PopdoelId(UUID.randomUUID());
    }

    public static PopdoelId of(String text) {
        return new PopdoelId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
