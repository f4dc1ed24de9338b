package nl.maatwerkaanpak.casus;

/** What came of finishing an actie. */
public enum Afronding {
    DONE,
    ALREADY_DONE
}
