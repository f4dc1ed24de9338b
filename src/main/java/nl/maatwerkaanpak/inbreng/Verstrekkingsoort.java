package nl.maatwerkaanpak.inbreng;

/** In what a verstrekking goes beyond what was recorded with its inbreng. */
public enum Verstrekkingsoort {
    /** To a partner that is not among its recipients. */
    ANDERE_ONTVANGER,
    /** To a recipient, for another purpose than that of the uitvraag. */
    ANDER_DOEL,
    /** To who was chosen at delivery, from care to enforcement. */
    ZORG_NAAR_HANDHAVING
}
