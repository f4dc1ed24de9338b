package nl.maatwerkaanpak.taak;

import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** What happens to the rows of the work list. The room workflow keeps the engine in step with what people do to them. */
public sealed interface TaakEvent {

    TaakId taak();

    /** A medewerker took the taak, or was given it. */
    record TaakAssigned(TaakId taak, MedewerkerId eigenaar) implements TaakEvent {}

    /** The owner put the taak back. */
    record TaakReleased(TaakId taak) implements TaakEvent {}

    /** The taak stayed undone; {@code rol} is the role that coordinates this kind of work, and sees it from now on. */
    record TaakEscalated(TaakId taak, String rol) implements TaakEvent {}
}
