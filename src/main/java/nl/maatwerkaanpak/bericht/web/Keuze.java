package nl.maatwerkaanpak.bericht.web;

/**
 * A choice as the field fragments take it.
 *
 * @param label a message key, or the text itself
 */
public record Keuze(String code, String label) {}
