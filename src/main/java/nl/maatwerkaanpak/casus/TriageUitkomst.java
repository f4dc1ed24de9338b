package nl.maatwerkaanpak.casus;

/** The outcomes of the triage; only INCLUSIE opens a casus (domain: triage). */
public enum TriageUitkomst {
    INCLUSIE,
    LOKALE_PGA,
    VEILIGHEIDSHUIS,
    GROEPSAANPAK,
    TERUG_NAAR_REGULIER,
    AFWIJZEN
}
