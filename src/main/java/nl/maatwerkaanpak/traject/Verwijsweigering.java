package nl.maatwerkaanpak.traject;

/** Why a verwijzing cannot be made. */
public enum Verwijsweigering {
    /** Nothing is shared before the jongere or the guardians are informed (domain.md section 3, step 5). */
    NIET_GEINFORMEERD,
    /** What a partner declines comes back to the casusregisseur, so there has to be one. */
    GEEN_CASUSREGISSEUR,
    CASUS_GESLOTEN,
    ONBEKENDE_TRAJECTSOORT,
    /** This partner is asked already or guides a traject of this kind. */
    LOOPT_AL
}
