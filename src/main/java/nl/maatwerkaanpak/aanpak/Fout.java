package nl.maatwerkaanpak.aanpak;

/**
 * One mistake in the file of a municipality, in Dutch for whoever keeps that file: it stops the start, before any page
 * or message source exists, so its texts live here.
 *
 * @param plaats where it is, as a path with a line number where the file has one
 */
public record Fout(String plaats, String tekst) {

    static final String CODE = "[a-z0-9-]*";
    static final String ONTBREEKT = "ontbreekt";
    static final String GEEN_CODE = "is geen code: gebruik kleine letters, cijfers en streepjes";
    static final String NIET_POSITIEF = "moet een heel getal van 1 of meer zijn";

    @Override
    public String toString() {
        return plaats + ": " + tekst;
    }
}
