package nl.maatwerkaanpak.briefing;

import java.util.UUID;

/** Identifies a point of a briefing. */
public record BriefingpuntId(UUID value) {

    public static BriefingpuntId create() {
        return new BriefingpuntId(UUID.randomUUID());
    }

    public static BriefingpuntId of(String text) {
        return new BriefingpuntId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
