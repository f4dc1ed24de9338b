package nl.badexamples.rooms.lower;

import nl.badexamples.rooms.upper.Roof;

/** Knows the room above it. */
public record Cellar(Roof roof) {}
