package nl.maatwerkaanpak.casus;

/** What came of assigning a casusregisseur. */
public enum Toewijzing {
    ASSIGNED,
    /** Another is the casusregisseur than who gave it thought. */
    CHANGED,
    /** This medewerker is the casusregisseur already. */
    UNCHANGED,
    /** Replacing a casusregisseur needs a reason. */
    REDEN_MISSING,
    /** Not active, no partner, or the one who has the procesregie: those are different people (domain: the people). */
    UNSUITABLE,
    CASUS_CLOSED
}
