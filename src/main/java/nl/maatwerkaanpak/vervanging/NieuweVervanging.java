package nl.maatwerkaanpak.vervanging;

import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/**
 * A vervanging as it is asked for.
 *
 * @param afwezige who is away
 * @param vervanger who does their work
 * @param van the first day, at the earliest today
 * @param tot the last day, included
 */
public record NieuweVervanging(
        MedewerkerId afwezige, MedewerkerId vervanger, LocalDate van, LocalDate tot, Vervangreden reden) {}
