package nl.maatwerkaanpak.briefing;

/** What came of writing, changing or taking away a point of a briefing. */
public enum Briefinguitkomst {
    VASTGELEGD,
    /** The dienst is over; nobody reads it any more. */
    DIENST_VOORBIJ,
    /** Somebody else changed it, or took it away, in between. */
    INTUSSEN_GEWIJZIGD
}
