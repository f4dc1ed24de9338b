package nl.maatwerkaanpak.casus;

/** How those concerned heard that their casus closes. */
public enum Terugkoppeling {
    GESPREK,
    TELEFOON,
    BRIEF,
    /** Nobody could be told, or should not be yet; then the words say why. */
    NIET
}
