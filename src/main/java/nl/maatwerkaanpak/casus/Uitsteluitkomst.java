package nl.maatwerkaanpak.casus;

/** What came of asking for a postponement, or of judging one. */
public enum Uitsteluitkomst {
    GEVRAAGD,
    BEOORDEELD,
    CASUS_CLOSED,
    /** Those concerned are informed: there is nothing to postpone. */
    AL_GEINFORMEERD,
    /** A request waits for its judgement, or an approved one has not passed. */
    LOOPT_AL,
    /** The day to look at it again has to come still. */
    IN_HET_VERLEDEN,
    /** Further away than aanpak allows. */
    TE_VER,
    /** Nobody judges their own request. */
    ZELF_GEVRAAGD,
    /** A colleague judged it, or it is not needed any more. */
    NIET_MEER_NODIG
}
