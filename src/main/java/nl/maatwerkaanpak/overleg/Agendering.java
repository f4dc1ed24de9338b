package nl.maatwerkaanpak.overleg;

/** Whether a casus came on the agenda, or why not. */
public enum Agendering {
    GEAGENDEERD,
    /** Nothing is shared before the jongere or the guardians are informed (AVG art. 14(3)(c)). */
    NIET_GEINFORMEERD,
    CASUS_GESLOTEN,
    FENOMEEN_GESLOTEN,
    /** Somebody is invited who has left, or whose role sees no dossiers. */
    GEEN_DEELNEMER,
    AL_GEAGENDEERD,
    OVERLEG_VOORBIJ
}
