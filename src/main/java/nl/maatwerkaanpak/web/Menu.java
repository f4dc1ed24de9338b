package nl.maatwerkaanpak.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.maatwerkaanpak.web.Raam.Navigatiepunt;

/**
 * The ways through the application, in the order in which the work goes. A way that this medewerker has nothing to do with
 * is not shown; whether a page behind it may be seen is decided there, not here. Which roles are partners is configuration.
 */
enum Menu {
    NIEUW("/signalen/nieuw", "message-report", Set.of("straatcoach"), false),
    SIGNALEN("/signalen", "bike", Set.of("straatcoach", "signaalcoordinator"), false),
    TAKEN("/taken", "list-check", Set.of(), true) {
        @Override
        boolean isFor(Set<String> rollen, Predicate<String> partner) {
            return true;
        }
    },
    AANMELDINGEN("/aanmeldingen", "user-plus", Set.of("signaalcoordinator", "casuistiekcoordinator"), true),
    CASUSSEN(
            "/casussen",
            "folder",
            Set.of("straatcoach", "signaalcoordinator", "casuistiekcoordinator", "voorzitter"),
            true),
    OVERLEG("/overleggen", "users-group", Set.of("casuistiekcoordinator", "voorzitter"), false);

    private final String href;
    private final String pictogram;
    private final Set<String> rollen;
    private final boolean partners;

    Menu(String href, String pictogram, Set<String> rollen, boolean partners) {
        this.href = href;
        this.pictogram = pictogram;
        this.rollen = rollen;
        this.partners = partners;
    }

    /** The ways for someone with these roles, seen from the page at this path. */
    static List<Navigatiepunt> of(Set<String> rollen, Predicate<String> partner, String path) {
        var ways = Arrays.stream(values())
                .filter(way -> way.isFor(rollen, partner))
                .toList();
        var current = current(ways, path);
        return ways.stream()
                .map(way -> way.point(current.filter(way::equals).isPresent()))
                .toList();
    }

    boolean isFor(Set<String> owned, Predicate<String> partner) {
        return owned.stream().anyMatch(rol -> rollen.contains(rol) || (partners && partner.test(rol)));
    }

    /** The closest way above the page: a new signaal lies behind its own way, not behind the list. */
    private static Optional<Menu> current(List<Menu> ways, String path) {
        return ways.stream()
                .filter(way -> path.equals(way.href) || path.startsWith(way.href + "/"))
                .max(Comparator.comparingInt(way -> way.href.length()));
    }

    private Navigatiepunt point(boolean current) {
        return new Navigatiepunt(href, "raam.menu." + name().toLowerCase(Locale.ROOT), pictogram, current);
    }
}
