package nl.maatwerkaanpak.vervanging;

/** What came of setting a vervanging. The database gives the same answers, and refuses by them. */
public enum Vervanguitkomst {
    INGESTELD,
    /** Nobody stands in for themselves. */
    ZICHZELF,
    EINDE_VOOR_BEGIN,
    /** The first day is over. */
    VOORBIJ,
    /** Not the same organisatie, or without a role of the one who is away: more would open than the own account allows. */
    ONGESCHIKT,
    /** Somebody stands in during a part of this period already. */
    AL_VERVANGEN,
    /** The deputy is away and has a deputy; nobody stands in for somebody who stands in. */
    VERVANGER_AFWEZIG,
    /** Who is away was to stand in for another; nobody stands in for somebody who stands in. */
    AFWEZIGE_VERVANGT;

    /** Whether it lies in what was filled in, and not in what others did meanwhile. */
    public boolean isTypo() {
        return this == ZICHZELF || this == EINDE_VOOR_BEGIN || this == VOORBIJ;
    }
}
