package nl.maatwerkaanpak.overleg;

import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** What somebody will do, agreed in the overleg: it becomes an actie at once. */
public record Afspraak(String omschrijving, MedewerkerId actiehouder, LocalDate uiterlijk) {}
