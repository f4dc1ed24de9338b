package nl.maatwerkaanpak.taak;

import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** What people do with the rows of the work list; the room workflow keeps the engine in step. */
public sealed interface TaakEvent {

    TaakId taak();

    /** A medewerker took the taak, or was given it. */
    record TaakAssigned(TaakId taak, MedewerkerId eigenaar) implements TaakEvent {}

    /** The owner put the taak back. */
    record TaakReleased(TaakId taak) implements TaakEvent {}
}
