package nl.maatwerkaanpak.prospect4cash;

/** Whether the register was changed, or why not. */
public enum Registeruitkomst {
    VASTGELEGD,
    /** Somebody changed it after the page was opened. */
    INTUSSEN_GEWIJZIGD,
    /** More work there than there would be places. */
    TE_WEINIG_PLEKKEN
}
