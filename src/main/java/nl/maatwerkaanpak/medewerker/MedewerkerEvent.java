package nl.maatwerkaanpak.medewerker;

/** What happens to the people who work here, as the directory told it. */
public sealed interface MedewerkerEvent {

    MedewerkerId id();

    /** Someone can be given work from now on. */
    record MedewerkerJoined(MedewerkerId id) implements MedewerkerEvent {}

    /** Someone has other roles or another organisation: what they may do has changed. */
    record RollenChanged(MedewerkerId id) implements MedewerkerEvent {}

    /** Someone was disabled or removed, and may do nothing any more. */
    record MedewerkerLeft(MedewerkerId id) implements MedewerkerEvent {}
}
