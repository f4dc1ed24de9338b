package nl.badexamples.rooms.upper;

/** Stands on the room below it. */
public record Roof(int height) {}
