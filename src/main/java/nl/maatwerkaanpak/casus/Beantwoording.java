package nl.maatwerkaanpak.casus;

/** What came of answering in the triage. */
public enum Beantwoording {
    RECORDED,
    /** A colleague answered for the same partner first. */
    ALREADY_ANSWERED
}
