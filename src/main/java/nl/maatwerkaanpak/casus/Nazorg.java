package nl.maatwerkaanpak.casus;

/** What somebody finds who looks some time after closing how it goes. */
public enum Nazorg {
    GAAT_GOED,
    ANDERE_HULP,
    OPNIEUW_NODIG
}
