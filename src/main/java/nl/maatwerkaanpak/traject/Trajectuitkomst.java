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
        return ends(Stap.BEGELEIDEN);
    }

    /** Whether a traject can end so that stands at this step. */
    public boolean ends(Stap stap) {
        return switch (this) {
            case NIET_BEGONNEN -> stap == Stap.DOELEN;
            case PAST_NIET -> stap == Stap.INTAKE;
            case GEEN_PLAATS -> stap == Stap.PLAATSING;
            case JONGERE_GESTOPT, VERHUISD -> stap != Stap.BEEINDIGD && stap != Stap.DOELEN;
            case DOELEN_BEHAALD, DEELS_BEHAALD, NIET_BEHAALD -> stap == Stap.BEGELEIDEN;
        };
    }

    /** Whether the jongere got where the traject was for, at least in part. */
    public boolean isBehaald() {
        return this == DOELEN_BEHAALD || this == DEELS_BEHAALD;
    }
}
