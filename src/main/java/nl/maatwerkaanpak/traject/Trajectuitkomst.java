package nl.maatwerkaanpak.traject;

/** How a traject ended; a code for the regie, never the content of the guidance. */
public enum Trajectuitkomst {
    DOELEN_BEHAALD,
    DEELS_BEHAALD,
    NIET_BEHAALD,
    JONGERE_GESTOPT,
    VERHUISD,
    /** The jongere does not take part, or was not reached; guidance never began. */
    NIET_BEGONNEN,
    /** The intake showed that the traject does not fit. */
    PAST_NIET,
    /** No place was found. */
    GEEN_PLAATS;

    /** Whether the uitvoerder chooses it at the end of the guidance; the others follow from intake and plaatsing. */
    public boolean endsGuidance() {
        return this != NIET_BEGONNEN && this != PAST_NIET && this != GEEN_PLAATS;
    }
}
