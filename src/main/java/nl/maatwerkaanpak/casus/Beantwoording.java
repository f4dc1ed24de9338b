package nl.maatwerkaanpak.casus;

/** What came of answering in the triage. */
public enum Beantwoording {
    RECORDED,
    /** The triage is over, or the question went to a colleague. */
    NOT_ASKED_ANY_MORE,
    /** A colleague answered for the same partner first. */
    ALREADY_ANSWERED
}
