package nl.maatwerkaanpak.casus;

import java.util.UUID;

/** Identifies a casus. */
public record CasusId(UUID value) {

    public static CasusId create() {
        return new CasusId(UUID.randomUUID());
    }

    public static CasusId of(String text) {
        return new CasusId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
