package nl.maatwerkaanpak.noodtoegang;

/** Whether it was right to open the casus. */
public enum Noodoordeel {
    TERECHT,
    NIET_TERECHT
}
