package nl.maatwerkaanpak.traject;

/** Why a contact moment is not recorded. */
public enum Contactweigering {
    /** What did not happen yet is an appointment. */
    IN_DE_TOEKOMST,
    /** Longer ago than a traject can have been prepared; a slip of the finger in the year. */
    TE_LANG_GELEDEN,
    /** The goal was reached or let go in the meantime. */
    DOEL_LOOPT_NIET,
    /** The traject has ended. */
    BEEINDIGD
}
