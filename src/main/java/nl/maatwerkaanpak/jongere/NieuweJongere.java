package nl.maatwerkaanpak.jongere;

import org.jspecify.annotations.Nullable;

/**
 * What is entered about a jongere who is not known yet.
 *
 * @param naam as known; not necessarily complete or official
 * @param gezag who has custody, when known
 */
public record NieuweJongere(
        String naam,
        @Nullable Integer geboortejaar,
        @Nullable String leeftijdBijBenadering,
        @Nullable String gezag) {

    public static final int NAAM_LENGTE = 120;
    public static final int LEEFTIJD_LENGTE = 40;
    public static final int GEZAG_LENGTE = 200;

    /** The approach is for the young: up to and including this age (domain: ages in section 4, rule 6). */
    public static final int OUDSTE_LEEFTIJD = 27;

    public NieuweJongere {
        naam = naam.strip();
        leeftijdBijBenadering = stripped(leeftijdBijBenadering);
        gezag = stripped(gezag);
        if (naam.isEmpty() || naam.length() > NAAM_LENGTE) {
            throw new IllegalArgumentException("a jongere has a name of at most 120 characters");
        }
    }

    /** Whether the year of birth, when given, fits somebody whom the approach is for. */
    public boolean isPlausible(int currentYear) {
        return isPlausible(geboortejaar, currentYear);
    }

    /** As {@link #isPlausible(int)}, for a form that is not complete yet. */
    public static boolean isPlausible(@Nullable Integer geboortejaar, int currentYear) {
        return geboortejaar == null
                || (geboortejaar <= currentYear && geboortejaar >= currentYear - OUDSTE_LEEFTIJD - 1);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
