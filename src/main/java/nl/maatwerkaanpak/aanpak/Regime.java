package nl.maatwerkaanpak.aanpak;

/** The legal regime under which an organisatie holds its data (domain: law, 1 and 2). */
public enum Regime {
    AVG,
    WPG,
    WJSG,
    JEUGDWET,
    WGS
}
