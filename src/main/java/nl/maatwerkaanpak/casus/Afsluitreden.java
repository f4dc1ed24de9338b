package nl.maatwerkaanpak.casus;

/** Why a casus is closed. */
public enum Afsluitreden {
    DOELEN_BEHAALD,
    OVERGEDRAGEN,
    GEEN_MEDEWERKING,
    VERHUISD,
    ONTERECHT_GESTART,
    ANDERS
}
