package nl.maatwerkaanpak.overleg;

/** Whether a besluit was recorded, or why not. */
public enum Vastlegging {
    VASTGELEGD,
    /** Somebody else was first; the page shows theirs. */
    AL_BESLOTEN,
    /** Somebody took the item off the agenda. */
    INGETROKKEN,
    /** A verwijzing comes back to the casusregisseur, so there has to be one. */
    GEEN_CASUSREGISSEUR,
    CASUS_GESLOTEN,
    DATUM_VOORBIJ,
    /** The day of the next discussion is not after today. */
    HERBESPREKING_VOORBIJ,
    /** Somebody is to act who has left, or whose role sees no dossiers. */
    GEEN_ACTIEHOUDER,
    ONBEKENDE_TRAJECTSOORT,
    OVERLEG_VOORBIJ
}
