package nl.maatwerkaanpak.traject;

import java.time.LocalDate;

/** The place at work; the employer never learns of the approach. */
public record Plaatsing(String werkplek, LocalDate begindatum) {}
