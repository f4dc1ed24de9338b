package nl.maatwerkaanpak.casus;

/** What came of closing a casus. */
public enum Afsluiting {
    CLOSED,
    ALREADY_CLOSED
}
