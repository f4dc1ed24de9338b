package nl.maatwerkaanpak.overleg;

/** Whether an overleg or its agenda was changed, or why not. */
public enum Wijziging {
    GEWIJZIGD,
    /** The overleg was held or called off. */
    OVERLEG_VOORBIJ,
    /** Something was decided in it: it cannot be as if it did not take place. */
    AL_BESLOTEN,
    AL_INGETROKKEN,
    /** Somebody else changed the overleg or its agenda since the page was read. */
    INTUSSEN_GEWIJZIGD,
    MOMENT_VOORBIJ,
    /** One of the items cannot come on the agenda that was chosen for it. */
    GEEN_BESTEMMING
}
