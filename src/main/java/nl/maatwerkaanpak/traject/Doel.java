package nl.maatwerkaanpak.traject;

import nl.maatwerkaanpak.jongere.Leefgebied;

/**
 * A goal of the jongere in one leefgebied.
 *
 * @param leefgebied the code of the leefgebied
 */
public record Doel(Leefgebied leefgebied, String doel) {}
