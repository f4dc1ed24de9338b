package nl.maatwerkaanpak.traject;

/** The first conversation: whether the traject fits, and why. */
public record Intake(boolean geschikt, String notitie) {}
