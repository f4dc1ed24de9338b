package nl.maatwerkaanpak.traject;

import java.util.UUID;

/** Identifies a verwijzing. */
public record VerwijzingId(UUID value) {

    public static VerwijzingId create() {
        return new VerwijzingId(UUID.randomUUID());
    }

    public static VerwijzingId of(String text) {
        return new VerwijzingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
