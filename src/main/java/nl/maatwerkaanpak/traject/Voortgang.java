package nl.maatwerkaanpak.traject;

import java.time.LocalDate;
import nl.maatwerkaanpak.jongere.Richting;

/** How it went on a day, as the uitvoerder saw it. */
public record Voortgang(LocalDate datum, Richting richting, String notitie) {}
