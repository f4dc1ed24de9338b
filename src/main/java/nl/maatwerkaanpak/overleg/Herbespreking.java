package nl.maatwerkaanpak.overleg;

import java.time.LocalDate;
import nl.maatwerkaanpak.casus.CasusId;

/**
 * A casus about which an overleg agreed to talk again.
 *
 * @param kenmerk the number of the casus
 * @param op on or after which day
 * @param vraag the question of the earlier overleg
 */
public record Herbespreking(CasusId casus, String kenmerk, LocalDate op, String vraag) {}
