package nl.maatwerkaanpak.inbreng;

import java.util.UUID;

/** Identifies an inbreng. */
public record InbrengId(UUID value) {

    public static InbrengId create() {
        return new InbrengId(UUID.randomUUID());
    }

    public static InbrengId of(String text) {
        return new InbrengId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
