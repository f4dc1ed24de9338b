package nl.maatwerkaanpak.privacy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What makes an account look as if several people share it. An account is one person's, or the verwerkingslog says nothing
 * (BIO 5.16); nobody is kept out on such a guess.
 */
public enum Groepsteken {
    /** The name is that of a desk or a team. */
    NAAM,
    /** There is no first and last name. */
    ZONDER_NAAM,
    /** Another account has the same mail address. */
    ADRES;

    private static final Set<String> DESKS = Set.of(
            "account",
            "admin",
            "administratie",
            "afdeling",
            "algemeen",
            "balie",
            "bureau",
            "dienst",
            "functioneel",
            "gedeeld",
            "gemeente",
            "groep",
            "info",
            "kantoor",
            "loket",
            "meldkamer",
            "meldpunt",
            "piket",
            "receptie",
            "secretariaat",
            "stagiair",
            "team",
            "test",
            "wijkteam");

    /** @param adresGedeeld whether another account has the same mail address */
    static Set<Groepsteken> of(String naam, boolean adresGedeeld) {
        var found = EnumSet.noneOf(Groepsteken.class);
        var words = naam.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        if (Arrays.stream(words).anyMatch(DESKS::contains)) {
            found.add(NAAM);
        } else if (!naam.strip().contains(" ")) {
            found.add(ZONDER_NAAM);
        }
        if (adresGedeeld) {
            found.add(ADRES);
        }
        return found;
    }
}
