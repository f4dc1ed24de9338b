package nl.maatwerkaanpak.medewerker;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Organisatie;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.aanpak.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the realm knows every rol and organisatie that aanpak names, and can ask for what a login needs. Without it work of
 * that rol waits for people who cannot exist, or nobody can log in, and nothing else would tell. It is told once, all
 * together, and again when it changes.
 */
@Component
class RealmCheck {

    private static final Logger LOG = LoggerFactory.getLogger(RealmCheck.class);

    private final RealmSource source;
    private final Aanpak aanpak;
    private final Zekerheid zekerheid;
    private volatile RealmNames missing = RealmNames.NONE;

    RealmCheck(RealmSource source, Aanpak aanpak, Zekerheid zekerheid) {
        this.source = source;
        this.aanpak = aanpak;
        this.zekerheid = zekerheid;
    }

    /** Compares once; throws when the realm cannot be read, and then what was known stays. */
    void compare() {
        var known = source.readNames();
        var now = new RealmNames(
                without(
                        Stream.concat(
                                aanpak.rollen().stream().map(Rol::code),
                                aanpak.partners().stream().map(Partner::rol)),
                        known.rollen()),
                without(aanpak.organisaties().stream().map(Organisatie::code), known.organisaties()),
                without(Stream.of(zekerheid.acr()), known.niveaus()));
        if (!now.equals(missing)) {
            missing = now;
            tell(now);
        }
    }

    /** What aanpak names and the realm did not know the last time. */
    RealmNames missing() {
        return missing;
    }

    private static Set<String> without(Stream<String> named, Set<String> known) {
        return named.filter(name -> !known.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void tell(RealmNames missing) {
        if (missing.equals(RealmNames.NONE)) {
            LOG.info("De identiteitsvoorziening kent nu alles wat de aanpak en het inloggen vragen");
        } else {
            LOG.warn(
                    "De identiteitsvoorziening kent niet alles wat de aanpak noemt. Rollen die ontbreken: {}."
                            + " Organisaties die ontbreken: {}. Niveaus van inloggen die ontbreken: {}."
                            + " Maak ze daar aan; realm-config/README.md zegt hoe.",
                    words(missing.rollen()),
                    words(missing.organisaties()),
                    words(missing.niveaus()));
        }
    }

    private static String words(Set<String> names) {
        return names.isEmpty() ? "geen" : String.join(", ", names);
    }
}
