package nl.maatwerkaanpak.inbreng;

/** What came of asking partners for inbreng, or of withdrawing that. */
public enum Uitvraaguitkomst {
    VERSTUURD,
    OVERGESLAGEN,
    INGETROKKEN,
    CASUS_GESLOTEN,
    /** Those concerned are not informed, and that is not postponed either: nothing may be asked. */
    MAG_NIET_DELEN,
    DATUM_VOORBIJ,
    /** No partner, or a partner that aanpak does not name any more. */
    GEEN_PARTNER,
    /** One of these partners has not answered an earlier one. */
    AL_GEVRAAGD,
    /** The partner answered before. */
    AL_BEANTWOORD
}
