package nl.maatwerkaanpak.traject;

/** Whether something was recorded in a traject, or why not. */
public enum Bijwerking {
    VASTGELEGD,
    /** The traject is further: somebody recorded this before, or it has ended. */
    STAP_VOORBIJ,
    /** Something else comes first, or this does not belong to this kind of traject. */
    NIET_AAN_DE_ORDE
}
