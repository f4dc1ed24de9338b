package nl.maatwerkaanpak.aanpak;

/** The purpose of a processing (AVG art. 5(1)(b)), as the register of processing (art. 30) names it. */
public enum Doel {
    SIGNALEREN,
    WEGEN,
    OPSCHALEN,
    AANMELDEN,
    TRIAGE,
    CASUSREGIE,
    UITVOERING,
    /** Keeping the system going; touches nobody's data. */
    BEHEREN,
    /** Watching over how data of others are used (AVG art. 39). */
    TOEZICHT
}
