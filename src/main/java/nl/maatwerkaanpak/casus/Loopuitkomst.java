package nl.maatwerkaanpak.casus;

/** What came of an act in the course of a casus: evaluating, reopening, looking after it. */
public enum Loopuitkomst {
    VASTGELEGD,
    HEROPEND,
    CASUS_CLOSED,
    /** It is open: there is nothing to reopen or to look after. */
    CASUS_OPEN,
    /** The jongere has another casus by now: two beside each other would split the regie. */
    ANDERE_CASUS
}
