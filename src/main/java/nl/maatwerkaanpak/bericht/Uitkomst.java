package nl.maatwerkaanpak.bericht;

/** How a row of the outbox ended. */
enum Uitkomst {
    VERZONDEN,
    /** They chose not to get this, after the row was made or before. */
    NIET_GEWENST,
    /** There is nothing to do for them. */
    GEEN_WERK,
    /** The directory knows no address. */
    GEEN_ADRES,
    /** They no longer work here. */
    VERTROKKEN
}
