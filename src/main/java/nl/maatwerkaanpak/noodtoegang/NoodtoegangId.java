package nl.maatwerkaanpak.noodtoegang;

import java.util.UUID;

/** Identifies a noodtoegang. */
public record NoodtoegangId(UUID value) {

    public static NoodtoegangId create() {
        return new NoodtoegangId(UUID.randomUUID());
    }

    public static NoodtoegangId of(String text) {
        return new NoodtoegangId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
