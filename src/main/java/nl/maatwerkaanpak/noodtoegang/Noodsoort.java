package nl.maatwerkaanpak.noodtoegang;

/** What kind of emergency it is. */
public enum Noodsoort {
    /** Acute danger for the jongere. */
    GEVAAR_JONGERE,
    /** Acute danger for somebody else. */
    GEVAAR_ANDER,
    /** Something has to be done now, and nobody who is involved can be reached. */
    NIEMAND_BEREIKBAAR
}
