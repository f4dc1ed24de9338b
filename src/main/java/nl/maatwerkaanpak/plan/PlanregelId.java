package nl.maatwerkaanpak.plan;

import java.util.UUID;

/** Identifies an agreement in a plan. */
public record PlanregelId(UUID value) {

    public static PlanregelId create() {
        return new PlanregelId(UUID.randomUUID());
    }

    public static PlanregelId of(String text) {
        return new PlanregelId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
