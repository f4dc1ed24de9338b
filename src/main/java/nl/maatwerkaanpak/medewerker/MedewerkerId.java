package nl.maatwerkaanpak.medewerker;

import java.util.UUID;

/** Identifies a medewerker; the same value as the subject in the identity provider. */
public record MedewerkerId(UUID value) {

    public static MedewerkerId create() {
        return new MedewerkerId(UUID.randomUUID());
    }

    public static MedewerkerId of(String text) {
        return new MedewerkerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
