package nl.maatwerkaanpak.overleg;

/** Whether a besluit was recorded, or why not. */
public enum Vastlegging {
    VASTGELEGD,
    /** Somebody else was first; the page shows theirs. */
    AL_BESLOTEN,
    /** A verwijzing comes back to the casusregisseur, so there has to be one. */
    GEEN_CASUSREGISSEUR,
    CASUS_GESLOTEN,
    OVERLEG_VOORBIJ
}
