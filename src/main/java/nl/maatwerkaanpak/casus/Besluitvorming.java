package nl.maatwerkaanpak.casus;

/** What came of deciding in the triage. */
public enum Besluitvorming {
    DECIDED,
    /** A colleague decided first. */
    ALREADY_DECIDED,
    /** The jongere has an open casus: a second one beside it would split the regie. */
    CASUS_EXISTS
}
