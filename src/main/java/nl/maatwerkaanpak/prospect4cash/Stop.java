package nl.maatwerkaanpak.prospect4cash;

import java.time.LocalDate;

/**
 * That the work ended before the traject did.
 *
 * @param datum the last day, or when it became clear that there would be none
 * @param reden why; for who guides alone
 */
public record Stop(LocalDate datum, GestoptDoor door, String reden) {}
