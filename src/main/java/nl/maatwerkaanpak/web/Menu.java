package nl.maatwerkaanpak.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.web.Raam.Navigatiepunt;

/**
 * The ways through the application, in the order in which the work goes. A way that this medewerker has nothing to do with
 * is not shown; whether a page behind it may be seen is decided there, not here. Which roles are partners is configuration.
 */
enum Menu {
    NIEUW("/signalen/nieuw", "message-report", Set.of("straatcoach"), Menu::noOtherRol),
    SIGNALEN("/signalen", "bike", Set.of("straatcoach", "signaalcoordinator"), Menu::isMelder),
    BRIEFING("/briefing", "speakerphone", Set.of("straatcoach", "signaalcoordinator"), Menu::noOtherRol),
    WEGEN("/wegen", "clipboard-check", Set.of("signaalcoordinator"), Menu::noOtherRol),
    TAKEN("/taken", "list-check", Set.of(), Menu::noOtherRol),
    AANMELDINGEN(
            "/aanmeldingen", "user-plus", Set.of("signaalcoordinator", "casuistiekcoordinator"), Aanpak::isPartner),
    TRAJECTEN("/trajecten", "briefcase", Set.of(), Aanpak::isUitvoerder),
    WERKGEVERS("/werkgevers", "map-pin", Set.of(), Menu::isBemiddelaar),
    CASUSSEN(
            "/casussen",
            "folder",
            Set.of("straatcoach", "signaalcoordinator", "casuistiekcoordinator", "voorzitter"),
            Aanpak::isPartner),
    FENOMENEN("/fenomenen", "flag", Set.of("signaalcoordinator", "casuistiekcoordinator"), Menu::noOtherRol),
    OVERLEG("/overleggen", "users-group", Set.of("casuistiekcoordinator", "voorzitter"), Aanpak::isPartner),
    TOEZICHT("/verwerkingslog", "eye", Set.of("privacyfunctionaris"), Menu::noOtherRol),
    VERSTREKKINGEN("/verstrekkingen", "send", Set.of("privacyfunctionaris"), Menu::noOtherRol),
    AFSCHERMINGEN("/afschermingen", "lock", Set.of("privacyfunctionaris"), Menu::noOtherRol),
    BEHEER("/beheer", "settings", Set.of("beheerder"), Menu::noOtherRol),
    TOEGANG("/toegangsoverzicht", "user-check", Set.of("privacyfunctionaris", "beheerder"), Menu::noOtherRol);

    private final String href;
    private final String pictogram;
    private final Set<String> rollen;
    private final BiPredicate<Aanpak, String> otherRol;

    Menu(String href, String pictogram, Set<String> rollen, BiPredicate<Aanpak, String> otherRol) {
        this.href = href;
        this.pictogram = pictogram;
        this.rollen = rollen;
        this.otherRol = otherRol;
    }

    /** The ways for someone with these roles, seen from the page at this path. */
    static List<Navigatiepunt> of(Set<String> rollen, Aanpak aanpak, String path) {
        var ways =
                Arrays.stream(values()).filter(way -> way.isFor(rollen, aanpak)).toList();
        var current = current(ways, path);
        return ways.stream()
                .map(way -> way.point(current.filter(way::equals).isPresent()))
                .toList();
    }

    private boolean isFor(Set<String> owned, Aanpak aanpak) {
        return this == TAKEN || owned.stream().anyMatch(rol -> rollen.contains(rol) || otherRol.test(aanpak, rol));
    }

    private static boolean isMelder(Aanpak aanpak, String rol) {
        return aanpak.partner(rol).filter(Partner::meldt).isPresent();
    }

    private static boolean isBemiddelaar(Aanpak aanpak, String rol) {
        return aanpak.partner(rol).filter(Partner::bemiddelt).isPresent();
    }

    private static boolean noOtherRol(Aanpak aanpak, String rol) {
        return false;
    }

    /** The closest way above the page: a new signaal lies behind its own way, and weighing one behind the weighing desk. */
    private static Optional<Menu> current(List<Menu> ways, String page) {
        var path = page.endsWith(WEGEN.href) ? WEGEN.href : page;
        return ways.stream()
                .filter(way -> path.equals(way.href) || path.startsWith(way.href + "/"))
                .max(Comparator.comparingInt(way -> way.href.length()));
    }

    private Navigatiepunt point(boolean current) {
        return new Navigatiepunt(href, "raam.menu." + name().toLowerCase(Locale.ROOT), pictogram, current);
    }
}
