package nl.maatwerkaanpak.taak.web;

/** A choice as the form's fields show it: what is sent and what is read. */
public record Kandidaatkeuze(String code, String label) {}
