package nl.maatwerkaanpak.traject;

/** Which way it goes, as the uitvoerder sees it; ordinal, never averaged (domain.md section 5). */
public enum Richting {
    BETER,
    GELIJK,
    SLECHTER,
    ONBEKEND
}
