package nl.maatwerkaanpak.signaal;

/** The five outcomes of a weging (domain: weging). */
public enum Uitkomst {
    AFDOEN,
    BUNDELEN,
    ZELF_OPPAKKEN,
    AANMELDEN,
    OPSCHALEN
}
