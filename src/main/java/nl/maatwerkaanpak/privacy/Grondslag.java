package nl.maatwerkaanpak.privacy;

/** The legal ground on which data are asked for (AVG art. 6(1); for the WGS its own article). */
public enum Grondslag {
    /** A task of public interest: AVG art. 6(1)(e). */
    PUBLIEKE_TAAK,
    /** A duty by law: AVG art. 6(1)(c). */
    WETTELIJKE_PLICHT,
    /** Consent that can be withdrawn: AVG art. 6(1)(a). */
    TOESTEMMING,
    /** A vital interest of somebody: AVG art. 6(1)(d). */
    VITAAL_BELANG,
    /** The Wet gegevensverwerking door samenwerkingsverbanden. */
    WGS
}
