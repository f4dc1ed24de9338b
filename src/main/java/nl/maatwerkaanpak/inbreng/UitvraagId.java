package nl.maatwerkaanpak.inbreng;

import java.util.UUID;

/** Identifies an uitvraag. */
public record UitvraagId(UUID value) {

    public static UitvraagId create() {
        return new UitvraagId(UUID.randomUUID());
    }

    public static UitvraagId of(String text) {
        return new UitvraagId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
