package nl.maatwerkaanpak.signaal;

/** One outcome that the decision table advises, with the code of its reason. */
public record Advies(Uitkomst uitkomst, String reden) {}
