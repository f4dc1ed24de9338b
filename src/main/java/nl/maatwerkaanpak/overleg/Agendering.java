package nl.maatwerkaanpak.overleg;

/** Whether a casus came on the agenda, or why not. */
public enum Agendering {
    GEAGENDEERD,
    /** Nothing is shared before the jongere or the guardians are informed (domain.md section 3, step 5). */
    NIET_GEINFORMEERD,
    CASUS_GESLOTEN,
    AL_GEAGENDEERD,
    OVERLEG_VOORBIJ
}
