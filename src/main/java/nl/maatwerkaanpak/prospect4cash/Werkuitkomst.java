package nl.maatwerkaanpak.prospect4cash;

import nl.maatwerkaanpak.traject.Bijwerking;

/** Whether something about the work was recorded, or why not. */
public enum Werkuitkomst {
    VASTGELEGD,
    /** The traject is further: somebody recorded this before, or it has ended. */
    STAP_VOORBIJ,
    /** Something else comes first. */
    NIET_AAN_DE_ORDE,
    /** Somebody else was placed on the last place. */
    PLEK_VERGEVEN,
    /** The place is not offered any more. */
    PLEK_GESLOTEN,
    /** Nobody can begin there before a later day. */
    BEGINT_LATER,
    /** It is too early to ask whether the work lasts. */
    NOG_NIET;

    static Werkuitkomst of(Bijwerking bijwerking) {
        return switch (bijwerking) {
            case VASTGELEGD -> VASTGELEGD;
            case STAP_VOORBIJ -> STAP_VOORBIJ;
            case NIET_AAN_DE_ORDE -> NIET_AAN_DE_ORDE;
        };
    }
}
