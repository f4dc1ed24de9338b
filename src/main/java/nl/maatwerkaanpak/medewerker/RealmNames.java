package nl.maatwerkaanpak.medewerker;

import java.util.Set;

/** The codes of the rollen and organisaties that the identity provider's realm knows, whether anybody has them or not. */
record RealmNames(Set<String> rollen, Set<String> organisaties) {}
