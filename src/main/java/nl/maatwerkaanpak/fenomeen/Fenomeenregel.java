package nl.maatwerkaanpak.fenomeen;

/**
 * A fenomeen in a list.
 *
 * @param eigenaar the name of its owner
 * @param signalen how many signalen are linked, as far as the reader may know
 */
public record Fenomeenregel(Fenomeen fenomeen, String eigenaar, int signalen) {}
