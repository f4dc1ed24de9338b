package nl.maatwerkaanpak.privacy;

import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/**
 * In whose place somebody acts who stands in for a colleague.
 *
 * @param naam the name of who is away, for people
 * @param tot the last day of the vervanging, included
 */
public record Namens(MedewerkerId afwezige, String naam, LocalDate tot) {}
