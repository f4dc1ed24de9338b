package nl.maatwerkaanpak.fenomeen;

/** What came of an act on a fenomeen. */
public enum Fenomeenuitkomst {
    VASTGELEGD,
    /** Somebody else changed it since it was read. */
    INTUSSEN_GEWIJZIGD,
    /** A closed fenomeen is opened again first. */
    GESLOTEN,
    /** The one chosen has left, or coordinates nothing. */
    GEEN_EIGENAAR,
    /** It is so already. */
    AL_ZO
}
