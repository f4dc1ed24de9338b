package nl.maatwerkaanpak.aanpak;

/**
 * A deadline in words, such as "nog 2 werkdagen, di 3 nov".
 *
 * @param urgentie decides how the tag looks; the words alone say the same
 */
public record Termijntekst(String tekst, Urgentie urgentie) {

    /** How pressing a deadline is. */
    public enum Urgentie {
        TE_LAAT,
        VANDAAG,
        LATER
    }
}
