package nl.maatwerkaanpak.inbreng;

/** What came of asking for a verstrekking, deciding about it or taking it back. */
public enum Verstrekkinguitkomst {
    GEVRAAGD,
    VASTGELEGD,
    INGETROKKEN,
    CASUS_GESLOTEN,
    /** Those concerned are not informed, or the postponement of that has passed. */
    MAG_NIET_DELEN,
    /** Withdrawn or replaced, not delivered yet, or over its last day. */
    INBRENG_NIET_MEER_TE_LEZEN,
    /** Police and judicial data go by their own article, from their own holder (Wpg art. 16 to 20; Wjsg). */
    EIGEN_REGELS,
    /** What was taken from a POP stays with jongerenwerk and whom it chose (Domain, law 7). */
    POP_BLIJFT,
    /** The partner is not in aanpak any more, or is who gave it. */
    GEEN_ONTVANGER,
    /** The partner reads it already, for this purpose. */
    LEEST_AL,
    /** An earlier request for this partner runs. */
    LOOPT_AL,
    DATUM_VOORBIJ,
    /** The inbreng itself is not read that long. */
    NA_VERVALDATUM,
    /** Who asked, or who stands in for them, decides not. */
    EIGEN_VRAAG,
    /** Who gave it or agreed for the giver is not the second person. */
    VAN_GEVER,
    /** Only people of the organisatie that gave it agree. */
    VAN_ANDERE_ORGANISATIE,
    /** Neither voorzitter nor privacyfunctionaris. */
    GEEN_TOETSER,
    /** A try only: nobody can agree for the giver now. */
    NIEMAND_STEMT_IN,
    /** A try only: nobody can be the second person now. */
    NIEMAND_TOETST,
    /** Nobody of the receiving organisatie decides. */
    VAN_ONTVANGER,
    /** It may not be shared any more: withdrawn, over its last day, or those concerned are not informed. */
    MAG_NIET,
    /** Somebody else decided, it was taken back, or its last day passed. */
    NIET_MEER_NODIG
}
