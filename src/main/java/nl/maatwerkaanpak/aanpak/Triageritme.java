package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;

/** On which day of the week the triage is held. */
public record Triageritme(@NotNull(message = Fout.ONTBREEKT) DayOfWeek weekdag) {}
