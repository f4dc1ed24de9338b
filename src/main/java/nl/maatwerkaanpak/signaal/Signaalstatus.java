package nl.maatwerkaanpak.signaal;

/** Where a signaal stands: all that the reporter sees of it (terugkoppeling is the status, never the content). */
public enum Signaalstatus {
    ONTVANGEN,
    AFGEDAAN,
    GEBUNDELD,
    OPGEPAKT,
    AANGEMELD,
    OPGESCHAALD;

    static Signaalstatus after(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case AFDOEN -> AFGEDAAN;
            case BUNDELEN -> GEBUNDELD;
            case ZELF_OPPAKKEN -> OPGEPAKT;
            case AANMELDEN -> AANGEMELD;
            case OPSCHALEN -> OPGESCHAALD;
        };
    }
}
