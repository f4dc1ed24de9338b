package nl.maatwerkaanpak.fenomeen;

/** How far a fenomeen is; each can follow each, so that what was closed can be opened again. */
public enum Fenomeenstatus {
    OPEN,
    IN_AANPAK,
    GESLOTEN
}
