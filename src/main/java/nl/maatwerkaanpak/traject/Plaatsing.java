package nl.maatwerkaanpak.traject;

import java.time.LocalDate;

/** The place at work; the employer never learns of the approach (domain.md section 4, rule 11). */
public record Plaatsing(String werkplek, LocalDate begindatum) {}
