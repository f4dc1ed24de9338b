package nl.maatwerkaanpak.fenomeen;

/** What can happen to a fenomeen; its timeline says it in words. */
public enum Fenomeengebeurtenis {
    GEOPEND,
    GEWIJZIGD,
    GEKOPPELD,
    ONTKOPPELD,
    OVERGEDRAGEN,
    IN_AANPAK,
    GESLOTEN,
    HEROPEND,
    NOTITIE,
    OP_AGENDA,
    OVERLEG_VERPLAATST,
    VAN_AGENDA,
    BESPROKEN
}
