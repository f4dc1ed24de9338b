package nl.maatwerkaanpak.jongerenwerk;

import nl.maatwerkaanpak.traject.Bijwerking;

/** What came of an act on a POP. */
public enum Popuitkomst {
    VASTGELEGD,
    /** The goal was reached or let go before. */
    DOEL_AFGEROND,
    /** The intake was done before, or the traject has ended. */
    STAP_VOORBIJ,
    /** The intake comes first, or this is not a traject of jongerenwerk. */
    NIET_AAN_DE_ORDE;

    static Popuitkomst of(Bijwerking step) {
        return switch (step) {
            case VASTGELEGD -> VASTGELEGD;
            case STAP_VOORBIJ -> STAP_VOORBIJ;
            case NIET_AAN_DE_ORDE -> NIET_AAN_DE_ORDE;
        };
    }
}
