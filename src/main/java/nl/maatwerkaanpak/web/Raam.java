package nl.maatwerkaanpak.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame around a page: where this medewerker can go from here, and as whom. It holds what the layout shows and nothing
 * of a dossier.
 *
 * @param punten the ways to go, in the order of the menu
 * @param rollen the names that people read for the roles of this medewerker
 * @param naam absent where nobody is logged in, or the directory does not know them yet
 */
record Raam(
        List<Navigatiepunt> punten,
        List<String> rollen,
        @Nullable String naam,
        boolean ingelogd) {

    /** For templates: whether this way is in the menu. */
    public boolean leadsTo(String href) {
        return punten.stream().anyMatch(punt -> punt.href().equals(href));
    }

    /** Around a page that is seen without a login. */
    static final Raam BUITEN = new Raam(List.of(), List.of(), null, false);

    /**
     * One way to go.
     *
     * @param sleutel the message key of its name
     * @param huidig whether the page lies behind it
     */
    record Navigatiepunt(String href, String sleutel, String pictogram, boolean huidig) {}
}
