package nl.maatwerkaanpak.overleg;

/**
 * A verwijzing to which the overleg decided.
 *
 * @param trajectsoort the code in aanpak
 */
public record Verwijsafspraak(String trajectsoort, String vraag) {}
