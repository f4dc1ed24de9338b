package nl.maatwerkaanpak.casus;

/** What follows when an actie could not be done. */
public enum Actievervolg {
    /** The same is agreed again, with another actiehouder or another date. */
    OPNIEUW_AFSPREKEN,
    /** It is not needed any more, or something else takes its place. */
    VERVALT
}
