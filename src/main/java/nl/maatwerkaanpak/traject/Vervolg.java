package nl.maatwerkaanpak.traject;

/** What the casusregisseur decides after a traject ended or a verwijzing was declined: never a silent end. */
public enum Vervolg {
    AGENDEREN,
    VERWIJZEN,
    AFSLUITEN
}
