package nl.maatwerkaanpak.traject.web;

/** One option of a field. */
public record Keuze(String code, String label) {}
