package nl.maatwerkaanpak.vervanging;

/** What came of one thing that was to go to another. */
public enum Overdrachtuitkomst {
    OVERGEDRAGEN,
    /** It was done, or went to somebody else, since the reader looked. */
    INTUSSEN_GEWIJZIGD,
    /** The other does not do this work. */
    NIET_GESCHIKT,
    /** Work of a casusregisseur goes with the casus. */
    GAAT_MEE_MET_CASUS,
    /** The reader coordinates other work. */
    NIET_JOUW_WERK,
    /** Only the procesregisseur of a casus names another casusregisseur. */
    GEEN_PROCESREGISSEUR
}
