package nl.maatwerkaanpak.overleg.web;

/** One option of a field. */
public record Keuze(String code, String label) {}
