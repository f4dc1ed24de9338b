package nl.maatwerkaanpak.toezicht;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That the use by one medewerker on one day strikes.
 *
 * @param naam of the medewerker
 * @param aantal how many persons, refusals or lines
 */
public record Opvallend(Opvallendheid soort, UUID medewerker, String naam, LocalDate dag, int aantal) {}
