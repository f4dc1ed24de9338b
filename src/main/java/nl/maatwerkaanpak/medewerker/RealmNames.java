package nl.maatwerkaanpak.medewerker;

import java.util.Set;

/**
 * What the identity provider's realm knows, whether anybody has it or not.
 *
 * @param rollen codes
 * @param organisaties codes
 * @param niveaus the levels that its login can ask for ({@link Zekerheid#acr()})
 */
record RealmNames(Set<String> rollen, Set<String> organisaties, Set<String> niveaus) {

    static final RealmNames NONE = new RealmNames(Set.of(), Set.of(), Set.of());
}
