package nl.maatwerkaanpak.inbreng;

/** Where a verstrekking stands; the database derives it from what was recorded, by {@code verstrekkingstand}. */
public enum Verstrekkingstand {
    /** The inbreng itself was not delivered yet. */
    WACHT_OP_LEVEREN,
    /** The organisatie that gave the inbreng has to agree first. */
    BIJ_GEVER,
    /** A second person decides. */
    BIJ_TOETSER,
    /** The receiver reads it. */
    GEDEELD,
    AFGEWEZEN,
    /** Taken back, or the inbreng was. */
    INGETROKKEN,
    /** Over its last day. */
    VERLOPEN;

    /** Whether there is anything to take back. */
    public boolean loopt() {
        return this == WACHT_OP_LEVEREN || this == BIJ_GEVER || this == BIJ_TOETSER || this == GEDEELD;
    }
}
