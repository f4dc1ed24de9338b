package nl.maatwerkaanpak.traject;

/** What the casusregisseur decides after a traject ended or a verwijzing was declined: never a silent end. */
public enum Vervolg {
    AGENDEREN,
    VERWIJZEN,
    /** Decided by closing the casus, and the only one that is left when that is closed. */
    AFSLUITEN
}
