package nl.maatwerkaanpak.noodtoegang;

/** What came of judging. */
public enum Nooduitslag {
    BEOORDEELD,
    /** Nobody judges what they took themself, or who they stand in for. */
    ZELF_GENOMEN,
    /** Somebody judged it before. */
    AL_BEOORDEELD
}
