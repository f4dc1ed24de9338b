package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** What became of recording how an opschaling was handled. */
public sealed interface AfhandelingResult {

    /** It is recorded. */
    record Handled() implements AfhandelingResult {}

    /** Somebody was earlier; nothing changed. */
    record AlreadyHandled(MedewerkerId door, Instant op) implements AfhandelingResult {}
}
