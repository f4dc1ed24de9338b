package nl.maatwerkaanpak.casus;

/** What came of an act on an actie. */
public enum Afronding {
    ACCEPTED,
    DONE,
    POSTPONED,
    GIVEN_BACK,
    FOLLOWED_UP,
    /** It ended before: done, given back, or followed up by a colleague. */
    ALREADY_DONE,
    /** The day has to come still, and after the one that was agreed. */
    DATE_PASSED,
    /** Somebody who does not work here, or not in dossiers. */
    UNSUITABLE,
    /** What could be agreed again belongs to a casus that is closed. */
    CASUS_CLOSED
}
