package nl.maatwerkaanpak.casus;

/** What came of recording that the jongere or the guardians were informed. */
public enum Vastlegging {
    RECORDED,
    /** Recorded, but not everybody who has to know does: nothing may be shared yet. */
    INCOMPLETE,
    /** What has not happened yet cannot be recorded. */
    IN_FUTURE,
    CASUS_CLOSED
}
