package nl.maatwerkaanpak.privacy;

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
    BEHEREN
}
