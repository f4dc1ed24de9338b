package nl.maatwerkaanpak.prospect4cash;

import java.util.UUID;

/** Identifies an employer. */
public record WerkgeverId(UUID value) {

    public static WerkgeverId create() {
        return new WerkgeverId(UUID.randomUUID());
    }

    public static WerkgeverId of(String text) {
        return new WerkgeverId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
