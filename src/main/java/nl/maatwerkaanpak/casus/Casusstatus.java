package nl.maatwerkaanpak.casus;

/** Where a casus stands: prepared until it has a casusregisseur and the jongere is informed. */
public enum Casusstatus {
    VOORBEREIDING,
    IN_UITVOERING,
    GESLOTEN
}
