package nl.maatwerkaanpak.casus;

import java.util.UUID;

/** Identifies an aanmelding. */
public record AanmeldingId(UUID value) {

    public static AanmeldingId create() {
        return new AanmeldingId(UUID.randomUUID());
    }

    public static AanmeldingId of(String text) {
        return new AanmeldingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
