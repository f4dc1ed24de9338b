package nl.maatwerkaanpak.plan;

/** What came of an act on a plan. */
public enum Planuitkomst {
    VASTGELEGD,
    VASTGESTELD,
    CASUS_GESLOTEN,
    /** Nothing changed since the last version, or there is no goal yet. */
    NIETS_NIEUWS,
    /** Somebody changed or removed it meanwhile. */
    INTUSSEN_GEWIJZIGD,
    /** Somebody who does not work here, or not in dossiers. */
    ONGESCHIKT,
    /** What has not happened yet cannot be recorded. */
    IN_DE_TOEKOMST
}
