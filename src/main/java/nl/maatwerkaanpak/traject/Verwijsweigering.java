package nl.maatwerkaanpak.traject;

/** Why a verwijzing cannot be made. */
public enum Verwijsweigering {
    /** Nothing is shared before the jongere or the guardians are informed (AVG art. 14(3)(c)). */
    NIET_GEINFORMEERD,
    /** What a partner declines comes back to the casusregisseur, so there has to be one. */
    GEEN_CASUSREGISSEUR,
    CASUS_GESLOTEN,
    ONBEKENDE_TRAJECTSOORT,
    /** This partner is asked already or guides a traject of this kind. */
    LOOPT_AL
}
