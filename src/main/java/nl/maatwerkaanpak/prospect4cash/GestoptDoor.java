package nl.maatwerkaanpak.prospect4cash;

/** Who ended the work; a code, so that it can be counted. */
public enum GestoptDoor {
    JONGERE,
    WERKGEVER,
    SAMEN
}
