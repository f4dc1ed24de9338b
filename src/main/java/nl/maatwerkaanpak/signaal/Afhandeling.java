package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** What politie or Veilig Thuis did after an opschaling. */
public record Afhandeling(String resultaat, MedewerkerId door, Instant op) {}
