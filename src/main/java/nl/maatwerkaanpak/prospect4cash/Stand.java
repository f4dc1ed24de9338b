package nl.maatwerkaanpak.prospect4cash;

/** How it stands with the work of a jongere. */
public enum Stand {
    /** Works there, or since a change somewhere else. */
    WERKT,
    /** Found other work: the place at the employer is free again. */
    ANDER_WERK,
    GESTOPT
}
