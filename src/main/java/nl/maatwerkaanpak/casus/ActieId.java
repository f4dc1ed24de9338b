package nl.maatwerkaanpak.casus;

import java.util.UUID;

/** Identifies an actie. */
public record ActieId(UUID value) {

    public static ActieId create() {
        return new ActieId(UUID.randomUUID());
    }

    public static ActieId of(String text) {
        return new ActieId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
