package nl.maatwerkaanpak.signaal;

import java.util.UUID;

/** Identifies a signaal; made by the reporter's form, so that sending twice is one signaal. */
public record SignaalId(UUID value) {

    public static SignaalId create() {
        return new SignaalId(UUID.randomUUID());
    }

    public static SignaalId of(String text) {
        return new SignaalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
