package nl.maatwerkaanpak.jongere;

/** Which way it goes, as the uitvoerder sees it; ordinal, never averaged. */
public enum Richting {
    BETER,
    GELIJK,
    SLECHTER,
    ONBEKEND
}
