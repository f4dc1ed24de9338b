package nl.maatwerkaanpak.overleg;

import java.util.UUID;

/** Identifies an agendapunt of an overleg. */
public record AgendapuntId(UUID value) {

    public static AgendapuntId of(String text) {
        return new AgendapuntId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
