package nl.maatwerkaanpak.bericht;

/** Why somebody gets mail. */
enum Berichtsoort {
    /** Once on a working day: how much work there is. */
    DAGOVERZICHT,
    /** At once: there is work that cannot wait. */
    SPOED
}
