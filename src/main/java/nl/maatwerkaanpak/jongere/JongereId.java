package nl.maatwerkaanpak.jongere;

import java.util.UUID;

/** Identifies a jongere. */
public record JongereId(UUID value) {

    public static JongereId create() {
        return new JongereId(UUID.randomUUID());
    }

    public static JongereId of(String text) {
        return new JongereId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
