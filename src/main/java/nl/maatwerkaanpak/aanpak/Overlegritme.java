package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** When the casuistiekoverleg usually meets: a proposal when one is planned, not a rule. */
public record Overlegritme(
        @NotNull(message = Fout.ONTBREEKT) DayOfWeek weekdag,
        @NotNull(message = Fout.ONTBREEKT) LocalTime tijd,
        @Positive(message = Fout.NIET_POSITIEF) int elkeWeken) {}
