package nl.maatwerkaanpak.taak;

import java.util.UUID;

/** Identifies a taak; the same value as the engine's task id. */
public record TaakId(UUID value) {

    public static TaakId create() {
        return new TaakId(UUID.randomUUID());
    }

    public static TaakId of(String text) {
        return new TaakId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
