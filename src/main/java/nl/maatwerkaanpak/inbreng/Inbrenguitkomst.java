package nl.maatwerkaanpak.inbreng;

/** What came of giving, correcting or withdrawing inbreng. */
public enum Inbrenguitkomst {
    VASTGELEGD,
    GELEVERD,
    INGETROKKEN,
    /** Asked for by who has nothing entered yet: then "geen informatie" is the answer. */
    NOG_NIETS,
    /** There is inbreng: then "geen informatie" is not true. */
    AL_INBRENG,
    /** A colleague answered first. */
    AL_BEANTWOORD,
    /** Taken back by who asked, or given to a colleague. */
    NIET_MEER_GEVRAAGD,
    /** Those concerned are not informed, and the postponement of that has passed. */
    MAG_NIET_DELEN,
    /** The organisatie discloses only by an article and until a day. */
    VERSTREKKING_ONVOLLEDIG,
    /** The last day to read it has passed already. */
    VERVALDATUM_VOORBIJ,
    /** An organisatie that takes no part in this casus. */
    ONBEKENDE_ONTVANGER,
    /** A recipient enforces: why that is necessary, and until when. */
    TOETS_ONDERBOUWEN,
    /** What was taken from a POP never goes to enforcement. */
    POP_BLIJFT,
    /** It was withdrawn or corrected before. */
    AL_INGETROKKEN
}
