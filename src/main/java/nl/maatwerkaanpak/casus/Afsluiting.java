package nl.maatwerkaanpak.casus;

/** What came of closing a casus. */
public enum Afsluiting {
    CLOSED,
    ALREADY_CLOSED,
    /** The acties that are open are not the ones of which was said what becomes of them. */
    ACTIES_CHANGED,
    /** Who gave an actie back does not do it after all: it goes to another or is dropped. */
    GIVEN_BACK_STAYS,
    /** Who would take an actie over does not work in dossiers, or not any more. */
    UNSUITABLE,
    /** A day on which an actie would have to be done has passed. */
    DATE_PASSED
}
