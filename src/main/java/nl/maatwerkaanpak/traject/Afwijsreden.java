package nl.maatwerkaanpak.traject;

/** Why a partner cannot help; a code, so that the reasons can be counted. */
public enum Afwijsreden {
    GEEN_PLEK,
    PAST_NIET,
    JONGERE_WIL_NIET,
    ANDERE_HULP_LOOPT,
    ANDERS
}
